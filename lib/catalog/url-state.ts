import { type FacetChoice, type FacetId, facetIds } from "./facets";
import { type SortId, sortIds } from "./sort";

/** Most projects that can be compared side by side. */
export const compareLimit = 6;

/** Longest query that is searched for; the rest of a longer one is ignored. */
export const queryLimit = 100;

/** Which lives a result shows: the alive alone, or all. */
export type Scope = "alive" | "all";

/** Everything the explorer shows, as its URL says it. */
export interface ExplorerState {
  query: string;
  facets: FacetChoice;
  /** Chosen order; undefined is the default one. */
  sort: SortId | undefined;
  scope: Scope;
  /** Slugs ticked for comparison, in order. */
  compare: readonly string[];
}

/** Which values exist, so that anything else in a URL is dropped. */
export interface KnownValues {
  facets: Record<FacetId, ReadonlySet<string>>;
  /** Undefined as long as they are not known: then every slug stays, so that none is lost. */
  slugs: ReadonlySet<string> | undefined;
}

/** The state that an empty URL means. */
export const defaultState: ExplorerState = { query: "", facets: {}, sort: undefined, scope: "alive", compare: [] };

/** Reads a query string; what is unknown, repeated or junk is silently left out. */
export function parseState(search: string, known: KnownValues): ExplorerState {
  const params = new URLSearchParams(search);
  const facets: FacetChoice = {};
  for (const id of facetIds) {
    const values = [...new Set(params.getAll(id))].filter((value) => known.facets[id].has(value));
    if (values.length > 0) facets[id] = values;
  }
  return {
    // a cut may not leave half of a character behind
    query: (params.get("q") ?? "").slice(0, queryLimit).replace(/[\ud800-\udbff]$/, ""),
    facets,
    sort: sortIds.find((id) => id === params.get("sort")),
    scope: params.get("scope") === "all" ? "all" : "alive",
    compare: parseSlugs(params.get("p"))
      .filter((slug) => !known.slugs || known.slugs.has(slug))
      .slice(0, compareLimit),
  };
}

/** Writes a state as a query string with a leading "?", or "" for the default; the order of keys is fixed. */
export function formatState({ query, facets, sort, scope, compare }: ExplorerState): string {
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  for (const id of facetIds) for (const value of facets[id] ?? []) params.append(id, value);
  if (sort) params.set("sort", sort);
  if (scope !== "alive") params.set("scope", scope);
  const search = formatSlugs(params, compare);
  return search ? `?${search}` : "";
}

/** The slugs of a `p=a,b,c` parameter: lower case, each once, in order. They may still be unknown. */
export function parseSlugs(parameter: string | null): string[] {
  const slugs = (parameter ?? "")
    .toLowerCase()
    .split(",")
    .map((slug) => slug.trim());
  return [...new Set(slugs)].filter((slug) => /^[a-z0-9-]{1,64}$/.test(slug));
}

/** Adds `p` with bare commas, which need no escaping and read better. */
function formatSlugs(params: URLSearchParams, slugs: readonly string[]): string {
  const rest = params.toString();
  if (slugs.length === 0) return rest;
  return `${rest}${rest ? "&" : ""}p=${slugs.join(",")}`;
}

/** The state with one value of a facet chosen, or no longer chosen. */
export function toggleFacet(state: ExplorerState, id: FacetId, value: string): ExplorerState {
  const chosen = state.facets[id] ?? [];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [id]: _, ...rest } = state.facets;
  return { ...state, facets: values.length > 0 ? { ...rest, [id]: values } : rest };
}

/** The state with a project ticked for comparison, or no longer; a seventh is not added. */
export function toggleCompare(state: ExplorerState, slug: string): ExplorerState {
  const { compare } = state;
  if (compare.includes(slug)) return { ...state, compare: compare.filter((other) => other !== slug) };
  return compare.length < compareLimit ? { ...state, compare: [...compare, slug] } : state;
}
