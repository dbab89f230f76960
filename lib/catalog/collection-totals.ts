import { findProject } from "./lookup";
import type { Catalog, Collection } from "./types";

/** How many different projects a collection names, and how many of them are alive. */
export function collectionTotals(catalog: Catalog, { sections }: Collection): { all: number; alive: number } {
  const slugs = new Set(sections.flatMap(({ rows }) => rows.flatMap(({ project }) => project ?? [])));
  const projects = [...slugs].flatMap((slug) => findProject(catalog, slug) ?? []);
  return { all: projects.length, alive: projects.filter(({ alive }) => alive).length };
}
