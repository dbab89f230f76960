import { compareNames } from "../i18n/name-order";
import type { ProjectCard } from "./card";
import type { State } from "./types";

/** Orders of a result; `relevance` is the order of the search and only meaningful with a query, `place` the landscape's. */
export const sortIds = [
  "relevance",
  "place",
  "name",
  "stars",
  "release",
  "started",
  "status",
  "kind",
  "license",
  "language",
  "owner",
] as const;

export type SortId = (typeof sortIds)[number];

/** Those offered beside every view; the others belong to the table's columns. */
export const mainSorts: readonly SortId[] = ["relevance", "place", "name", "stars", "release", "started"];

type Compare = (a: ProjectCard, b: ProjectCard) => number;

const byName: Compare = (a, b) => compareNames(a.name, b.name);

/** By a value, the missing last whichever way round. */
function by<T>(read: (card: ProjectCard) => T | undefined, compare: (a: T, b: T) => number) {
  return (reverse: boolean): Compare =>
    (a, b) => {
      const [x, y] = [read(a), read(b)];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byName(a, b);
      return (reverse ? compare(y, x) : compare(x, y)) || byName(a, b);
    };
}

/** From the liveliest on. */
const life: Record<State, number> = {
  active: 0,
  stable: 1,
  maintenance: 2,
  dormant: 3,
  archived: 4,
  discontinued: 5,
  absorbed: 6,
  unknown: 7,
};

const newest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);

/** Each order in its own natural direction: newest, most and liveliest first, words by the alphabet. */
const orders: Record<Exclude<SortId, "relevance">, (reverse: boolean) => Compare> = {
  place: by(
    ({ place }) => place,
    (a, b) => a - b,
  ),
  name: by(({ name }) => name, compareNames),
  stars: by(
    ({ stars }) => stars,
    (a, b) => b - a,
  ),
  release: by(({ release }) => release?.date, newest),
  started: by(({ started }) => started, newest),
  status: by(
    ({ state }) => life[state],
    (a, b) => a - b,
  ),
  kind: by(({ kind }) => kind, compareNames),
  license: by(({ license }) => license, compareNames),
  language: by(({ languages }) => languages[0], compareNames),
  owner: by(({ owner }) => owner, compareNames),
};

/** A sorted copy; by relevance the given order stays. */
export function sortCards(cards: readonly ProjectCard[], sort: SortId, reverse = false): ProjectCard[] {
  if (sort === "relevance") return reverse ? [...cards].reverse() : [...cards];
  return [...cards].sort(orders[sort](reverse));
}
