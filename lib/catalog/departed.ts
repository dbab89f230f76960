import { perCatalog } from "./per-catalog";
import type { Catalog, Cause, Project } from "./types";

/** A project that is not alive any more, with the day of its end as exactly as it is known. */
export interface Departed {
  project: Project;
  since: string;
}

/** Every project that is known to have ended, newest end first; one whose state nobody has checked is not among them. */
export const departedProjects = perCatalog((catalog: Catalog): readonly Departed[] =>
  catalog.projects
    .flatMap((project) => {
      const { state, since } = project.status;
      return project.alive || state === "unknown" || !since ? [] : [{ project, since }];
    })
    // of two in a year the one whose month is known stands first
    .sort((a, b) => Number(a.since < b.since) - Number(a.since > b.since)),
);

/** The departed of one year. */
export interface YearOfEnds {
  year: string;
  departed: Departed[];
}

/** The departed by year, newest first. */
export function byYearOfEnd(departed: readonly Departed[]): YearOfEnds[] {
  const years = new Map<string, Departed[]>();
  for (const one of departed) {
    const year = one.since.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, ones]) => ({ year, departed: ones }));
}

/** How many ended for each cause; those whose cause no source gives are under undefined. */
export function countCauses(departed: readonly Departed[]): Map<Cause | undefined, number> {
  const counts = new Map<Cause | undefined, number>();
  for (const { project } of departed) counts.set(project.status.cause, (counts.get(project.status.cause) ?? 0) + 1);
  return counts;
}
