import { normalize } from "../search/normalize";
import { queryLimit } from "./url-parts";

/** What the list of the departed can be narrowed by; the id is also the key in the URL. */
export const departedFacets = ["cause", "category", "year"] as const;

export type DepartedFacet = (typeof departedFacets)[number];

/** What the list shows, as its URL says it; a facet without a value does not narrow. */
export interface DepartedFilter extends Partial<Record<DepartedFacet, string>> {
  query: string;
}

/** What the filter reads off one row. */
export type DepartedRow = Record<DepartedFacet, string> & {
  /** All that it can be found by, normalised. */
  text: string;
};

/** Reads a query string; a value that no row has is left out. */
export function parseDepartedFilter(search: string, known: Record<DepartedFacet, ReadonlySet<string>>): DepartedFilter {
  const params = new URLSearchParams(search);
  const filter: DepartedFilter = { query: (params.get("q") ?? "").slice(0, queryLimit) };
  for (const id of departedFacets) {
    const value = params.get(id);
    if (value !== null && known[id].has(value)) filter[id] = value;
  }
  return filter;
}

/** Writes a filter as a query string with a leading "?", or "" for everything. */
export function formatDepartedFilter(filter: DepartedFilter): string {
  const params = new URLSearchParams();
  if (filter.query) params.set("q", filter.query);
  for (const id of departedFacets) {
    const value = filter[id];
    if (value) params.set(id, value);
  }
  const search = params.toString();
  return search && `?${search}`;
}

/** Whether a row has every chosen value and every word of the query. */
export function matchesDeparted(row: DepartedRow, filter: DepartedFilter): boolean {
  const words = normalize(filter.query).split(" ");
  return (
    departedFacets.every((id) => !filter[id] || filter[id] === row[id]) && words.every((w) => row.text.includes(w))
  );
}
