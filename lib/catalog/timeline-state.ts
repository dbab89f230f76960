import type { State } from "./types";
import type { YearScale } from "./year-scale";

/** Everything the timeline shows, as its URL says it. */
export interface TimelineState {
  /** First and last year that are shown; undefined is the scale's own. */
  from: number | undefined;
  to: number | undefined;
  categories: readonly string[];
  states: readonly string[];
  /** Whether only what has a lineage is shown. */
  linked: boolean;
  view: "chart" | "list";
}

/** What an empty URL means. */
export const defaultTimeline: TimelineState = {
  from: undefined,
  to: undefined,
  categories: [],
  states: [],
  linked: false,
  view: "chart",
};

/** Which values exist, so that anything else in a URL is dropped. */
export interface KnownTimeline {
  scale: YearScale;
  categories: ReadonlySet<string>;
  states: ReadonlySet<State>;
}

/** Reads a query string; what is unknown, repeated or junk is silently left out. */
export function parseTimeline(search: string, known: KnownTimeline): TimelineState {
  const params = new URLSearchParams(search);
  const [first, last] = [known.scale.first, Math.floor(known.scale.last)];
  const year = (key: string) => {
    const text = params.get(key) ?? "";
    const value = Number(text);
    return /^\d{4}$/.test(text) && value >= first && value <= last ? value : undefined;
  };
  const [from, to] = [year("from"), year("to")];
  const backwards = from !== undefined && to !== undefined && from > to;
  const values = (key: string, allowed: ReadonlySet<string>) =>
    [...new Set(params.getAll(key))].filter((value) => allowed.has(value));
  return {
    from: backwards || from === first ? undefined : from,
    to: backwards || to === last ? undefined : to,
    categories: values("category", known.categories),
    states: values("status", known.states),
    linked: params.get("rows") === "lineage",
    view: params.get("view") === "list" ? "list" : "chart",
  };
}

/** Writes a state as a query string with a leading "?", or "" for the default; the order of keys is fixed. */
export function formatTimeline({ from, to, categories, states, linked, view }: TimelineState): string {
  const params = new URLSearchParams();
  if (from !== undefined) params.set("from", String(from));
  if (to !== undefined) params.set("to", String(to));
  for (const id of categories) params.append("category", id);
  for (const id of states) params.append("status", id);
  if (linked) params.set("rows", "lineage");
  if (view === "list") params.set("view", view);
  const search = params.toString();
  return search ? `?${search}` : "";
}

/** The years that a state shows, whole ones. */
export function yearsShown({ from, to }: TimelineState, scale: YearScale): { from: number; to: number } {
  return { from: from ?? scale.first, to: to ?? Math.floor(scale.last) };
}

/** The state that shows these years; those of the whole scale are not written. */
export function withYears(state: TimelineState, scale: YearScale, from: number, to: number): TimelineState {
  const [first, last] = [scale.first, Math.floor(scale.last)];
  const [a, b] = [Math.max(first, Math.min(from, to)), Math.min(last, Math.max(from, to))];
  return { ...state, from: a === first ? undefined : a, to: b === last ? undefined : b };
}
