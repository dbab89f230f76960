import type { ProjectCard } from "./card";

/** Orders of a result; `relevance` is the order of the search and only meaningful with a query. */
export const sortIds = ["relevance", "place", "name", "stars", "release", "started"] as const;

export type SortId = (typeof sortIds)[number];

const byName = (a: ProjectCard, b: ProjectCard) => a.name.localeCompare(b.name, "en", { sensitivity: "base" });

/** Newest or largest first; what has no value comes last. */
const descending =
  <T extends string | number>(read: (card: ProjectCard) => T | undefined) =>
  (a: ProjectCard, b: ProjectCard) => {
    const [x, y] = [read(a), read(b)];
    if (x === y) return byName(a, b);
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? 1 : -1;
  };

const orders: Record<Exclude<SortId, "relevance">, (a: ProjectCard, b: ProjectCard) => number> = {
  place: (a, b) => a.place - b.place,
  name: byName,
  stars: descending((card) => card.stars),
  release: descending((card) => card.release?.date),
  started: descending((card) => card.started),
};

/** A sorted copy; by relevance the given order stays. */
export function sortCards(cards: readonly ProjectCard[], sort: SortId): ProjectCard[] {
  return sort === "relevance" ? [...cards] : [...cards].sort(orders[sort]);
}
