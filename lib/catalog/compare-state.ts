import { parseSlugs } from "./url-parts";

/** Everything a comparison shows, as its URL says it. */
export interface CompareState {
  /** What is asked for, in the order of the columns; some of it may not exist, and only the first six are shown. */
  slugs: readonly string[];
  /** Whether rows in which all columns agree are folded. */
  differencesOnly: boolean;
  /** Ids of rows that are left out; an id that no row has does no harm. */
  hidden: readonly string[];
}

/** Most rows that a URL can hide; no table has as many. */
const hiddenLimit = 100;

/** Reads the query string of a comparison; what is repeated or junk is silently left out. */
export function parseCompare(search: string): CompareState {
  const params = new URLSearchParams(search);
  const hidden = (params.get("hide") ?? "").split(",").filter((id) => /^[a-z][a-z0-9.-]{0,127}$/i.test(id));
  return {
    slugs: parseSlugs(params.get("p")),
    differencesOnly: params.get("diff") === "1",
    hidden: [...new Set(hidden)].slice(0, hiddenLimit),
  };
}

/** Writes a comparison as a query string with a leading "?", or "" where nothing is compared. Commas stay bare. */
export function formatCompare({ slugs, differencesOnly, hidden }: CompareState): string {
  const parts = [
    slugs.length > 0 && `p=${slugs.join(",")}`,
    differencesOnly && "diff=1",
    hidden.length > 0 && `hide=${hidden.join(",")}`,
  ].filter(Boolean);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The slugs with one of them a place further to the left or the right; at the edge, as they were. */
export function moveSlug(slugs: readonly string[], slug: string, step: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const to = from + step;
  const moved = [...slugs];
  if (from < 0 || to < 0 || to >= slugs.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, slug);
  return moved;
}

/** The state with a row left out, or shown again. */
export function toggleRow(state: CompareState, id: string): CompareState {
  const { hidden } = state;
  return { ...state, hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] };
}
