import { departedProjects } from "./departed";
import type { Catalog } from "./types";

/** How many projects began and ended in a year. */
export interface YearOfLives {
  /** The year, or the first year shown by itself where everything before it stands together. */
  year: string;
  before: boolean;
  births: number;
  deaths: number;
}

/** Years that stand by themselves; all that is older is one. */
const span = 17;

/** Births (`started`) and deaths (`since`) by year without a gap up to the last check, oldest first; what is older than the span is one row. */
export function livesByYear(catalog: Catalog): { years: YearOfLives[]; unknownBirths: number } {
  const births = catalog.projects.flatMap(({ started }) => (started ? [Number(started.slice(0, 4))] : []));
  const deaths = departedProjects(catalog).map(({ since }) => Number(since.slice(0, 4)));
  const unknownBirths = catalog.projects.length - births.length;
  const all = [...births, ...deaths];
  if (all.length === 0) return { years: [], unknownBirths };
  // the scale ends with the year in which somebody last looked, so that a quiet year shows as one
  const last = Math.max(...all, ...catalog.projects.map(({ status }) => Number(status.checked.slice(0, 4))));
  const first = Math.max(Math.min(...all), last - span + 1);
  const count = (years: number[], matches: (year: number) => boolean) => years.filter(matches).length;
  const row = (year: number, before: boolean): YearOfLives => {
    const matches = (other: number) => (before ? other < year : other === year);
    return { year: String(year), before, births: count(births, matches), deaths: count(deaths, matches) };
  };
  const years = Array.from({ length: last - first + 1 }, (_, i) => row(first + i, false));
  return { years: all.some((year) => year < first) ? [row(first, true), ...years] : years, unknownBirths };
}
