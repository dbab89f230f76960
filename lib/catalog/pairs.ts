import { findCategory, findProject, membersOf } from "./lookup";
import { perCatalog } from "./per-catalog";
import { relationsOf } from "./relations";
import type { Catalog, Project } from "./types";

/** Two projects that people look up against each other, in their one canonical order: by slug. */
export type Pair = readonly [string, string];

function inOrder(a: string, b: string): Pair {
  return a < b ? [a, b] : [b, a];
}

/** The name of a pair's page. @example pairId(["caddy", "traefik"]) === "caddy-vs-traefik" */
export function pairId([a, b]: Pair): string {
  return `${a}-vs-${b}`;
}

/** The pairs that have a page: alternatives, often confused, past and replacement, and where to start in a category. */
export const comparedPairs = perCatalog((catalog): Pair[] => {
  const pairs = new Map<string, Pair>();
  const add = (a: string, b: string) => {
    const pair = inOrder(a, b);
    if (a !== b && findProject(catalog, a) && findProject(catalog, b)) pairs.set(pairId(pair), pair);
  };
  for (const { slug, relations, replacements } of catalog.projects) {
    for (const { type, project } of relations)
      if (type === "alternative-to" || type === "often-confused-with") add(slug, project);
    for (const { project } of replacements) add(slug, project);
  }
  for (const { startWith } of catalog.categories) for (const a of startWith) for (const b of startWith) add(a, b);
  return [...pairs.values()].sort((a, b) => pairId(a).localeCompare(pairId(b)));
});

/** The pair of two projects if it has a page of its own. */
export function pairOf(catalog: Catalog, a: string, b: string): Pair | undefined {
  const pair = inOrder(a, b);
  return pairIds(catalog).has(pairId(pair)) ? pair : undefined;
}

const pairIds = perCatalog((catalog) => new Set(comparedPairs(catalog).map(pairId)));

/** Whom a project is worth comparing with, best first: replacements, alternatives, confused ones, its category's alive. */
export function comparableWith(catalog: Catalog, subject: Project, limit: number): Project[] {
  const related = relationsOf(catalog, subject);
  const seenAs = (view: string) => related.filter((edge) => edge.view === view).map((edge) => edge.project);
  const replacements = subject.replacements.flatMap(({ project }) => findProject(catalog, project) ?? []);
  const category = findCategory(catalog, subject.category);
  const neighbours = category ? membersOf(catalog, category).filter((project) => project.alive) : [];
  const candidates = [...replacements, ...seenAs("alternative-to"), ...seenAs("often-confused-with"), ...neighbours];
  return [...new Set(candidates)].filter((project) => project !== subject).slice(0, limit);
}
