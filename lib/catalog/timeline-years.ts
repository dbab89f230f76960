import { compareNames } from "../i18n/name-order";
import type { MarkKind, Timeline, TimelineRow } from "./timeline";
import type { TimelineState } from "./timeline-state";
import { keepsRow, windowOf } from "./timeline-view";

/** What happened in one year: what began, what ended, and what was marked on the way. */
export interface TimelineYear {
  year: number;
  began: TimelineRow[];
  ended: TimelineRow[];
  marked: { row: TimelineRow; kind: MarkKind; date: string }[];
}

/** The timeline as a list by year, oldest first; years in which nothing happened are left out. */
export function timelineYears(timeline: Timeline, state: TimelineState): TimelineYear[] {
  const window = windowOf(state, timeline);
  const years = new Map<number, TimelineYear>();
  const first = state.from ?? Number.NEGATIVE_INFINITY;
  const last = state.to ?? Number.POSITIVE_INFINITY;
  const add = (date: string, put: (year: TimelineYear) => void) => {
    const year = Number(date.slice(0, 4));
    if (year < first || year > last) return;
    const entry = years.get(year) ?? { year, began: [], ended: [], marked: [] };
    years.set(year, entry);
    put(entry);
  };
  for (const { blocks } of timeline.bands)
    for (const { id, rows } of blocks)
      for (const row of rows.filter((each) => keepsRow(state, window, id, each))) {
        add(row.started, (year) => year.began.push(row));
        if (row.ended) add(row.ended, (year) => year.ended.push(row));
        for (const { kind, date } of row.marks ?? []) add(date, (year) => year.marked.push({ row, kind, date }));
      }
  const byName = (a: TimelineRow, b: TimelineRow) => compareNames(a.name, b.name);
  for (const year of years.values()) {
    year.began.sort(byName);
    year.ended.sort(byName);
    year.marked.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || byName(a.row, b.row));
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}
