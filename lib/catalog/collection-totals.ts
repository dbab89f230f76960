import { findProject } from "./lookup";
import type { Catalog, Collection, State } from "./types";

/** What became of the systems that a collection names. */
export interface CollectionTotals {
  /** Different projects it names. */
  all: number;
  alive: number;
  /** Those that are not alive, by state, most first. */
  past: { state: State; n: number }[];
  /** Rows that are named without a page of a project or a concept. */
  mentions: number;
  /** The year in which their states were last checked; undefined where there are none. */
  year: string | undefined;
}

/** Counts the different projects of a collection by what became of them. */
export function collectionTotals(catalog: Catalog, collection: Pick<Collection, "sections">): CollectionTotals {
  const rows = collection.sections.flatMap((section) => section.rows);
  const slugs = new Set(rows.flatMap(({ project }) => project ?? []));
  const projects = [...slugs].flatMap((slug) => findProject(catalog, slug) ?? []);
  const past = new Map<State, number>();
  for (const { alive, status } of projects) if (!alive) past.set(status.state, (past.get(status.state) ?? 0) + 1);
  return {
    all: projects.length,
    alive: projects.filter(({ alive }) => alive).length,
    past: [...past].map(([state, n]) => ({ state, n })).sort((a, b) => b.n - a.n),
    mentions: rows.filter(({ project, concept }) => !project && !concept).length,
    year: projects
      .map(({ status }) => status.checked.slice(0, 4))
      .sort()
      .at(-1),
  };
}
