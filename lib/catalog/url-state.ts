import { type FacetChoice, type FacetId, facetIds } from "./facets";
import { type SortId, sortIds } from "./sort";
import { compareLimit, parseSlugs, queryLimit } from "./url-parts";

/** Which lives a result shows: the alive alone, or all. */
export type Scope = "alive" | "all";

/** How a result is drawn. */
export const views = ["map", "cards", "table"] as const;

export type View = (typeof views)[number];

/** Columns of the table that can be chosen; the name always stands first. */
export const columnIds = [
  "category",
  "status",
  "kind",
  "license",
  "language",
  "owner",
  "stars",
  "release",
  "started",
] as const;

export type ColumnId = (typeof columnIds)[number];

/** The columns shown when none are chosen. */
export const defaultColumns: readonly ColumnId[] = [
  "category",
  "status",
  "license",
  "language",
  "stars",
  "release",
  "started",
];

/** Everything the explorer shows, as its URL says it. */
export interface ExplorerState {
  query: string;
  facets: FacetChoice;
  /** Years between which a project started, both included. */
  started: { from?: number; to?: number };
  /** Chosen answers by attribute; only while exactly one category is chosen, whose attributes they are. */
  attributes: Readonly<Record<string, readonly string[]>>;
  /** Chosen order; undefined is the default one. */
  sort: SortId | undefined;
  /** Whether the order runs the other way. */
  reverse: boolean;
  scope: Scope;
  view: View;
  /** Columns of the table in order; undefined is the default ones. */
  columns: readonly ColumnId[] | undefined;
  /** Slugs ticked for comparison, in order. */
  compare: readonly string[];
}

/** Which values exist, so that anything else in a URL is dropped. */
export interface KnownValues {
  /** These and the slugs are undefined as long as they are not known: then everything stays, so that nothing is lost. */
  facets: Record<FacetId, ReadonlySet<string>> | undefined;
  slugs: ReadonlySet<string> | undefined;
}

/** The state that an empty URL means. */
export const defaultState: ExplorerState = {
  query: "",
  facets: {},
  started: {},
  attributes: {},
  sort: undefined,
  reverse: false,
  scope: "alive",
  view: "map",
  columns: undefined,
  compare: [],
};

/** Reads a query string; what is unknown, repeated or junk is silently left out. */
export function parseState(search: string, known: KnownValues): ExplorerState {
  const params = new URLSearchParams(search);
  const facets: FacetChoice = {};
  for (const id of facetIds) {
    const values = [...new Set(params.getAll(id))].filter(
      (value) => value !== "" && (known.facets?.[id].has(value) ?? true),
    );
    if (values.length > 0) facets[id] = values;
  }
  return {
    // a cut may not leave half of a character behind
    query: (params.get("q") ?? "").slice(0, queryLimit).replace(/[\ud800-\udbff]$/, ""),
    facets,
    started: parseYears(params.get("from"), params.get("to")),
    attributes: facets.category?.length === 1 ? parseAttributes(params.getAll("attribute")) : {},
    sort: sortIds.find((id) => id === params.get("sort")),
    reverse: params.get("reverse") === "1",
    scope: params.get("scope") === "all" ? "all" : "alive",
    view: views.find((id) => id === params.get("view")) ?? "map",
    columns: columnChoice((params.get("columns") ?? "").split(",")),
    compare: parseSlugs(params.get("p"))
      .filter((slug) => !known.slugs || known.slugs.has(slug))
      .slice(0, compareLimit),
  };
}

/** Writes a state as a query string with a leading "?", or "" for the default; the order of keys is fixed. */
export function formatState(state: ExplorerState): string {
  const { query, facets, started, attributes, sort, reverse, scope, view, columns, compare } = state;
  const params = new URLSearchParams();
  if (query) params.set("q", query);
  for (const id of facetIds) for (const value of facets[id] ?? []) params.append(id, value);
  if (started.from !== undefined) params.set("from", String(started.from));
  if (started.to !== undefined) params.set("to", String(started.to));
  for (const [id, values] of Object.entries(attributes)) {
    for (const value of values) params.append("attribute", `${id}:${value}`);
  }
  if (sort) params.set("sort", sort);
  if (reverse) params.set("reverse", "1");
  if (scope !== "alive") params.set("scope", scope);
  if (view !== "map") params.set("view", view);
  // commas and colons need no escaping in a query, and read better without
  const rest = params.toString().replaceAll("%3A", ":");
  const lists = [columns && `columns=${columns.join(",")}`, compare.length > 0 && `p=${compare.join(",")}`];
  const search = [rest, ...lists].filter(Boolean).join("&");
  return search ? `?${search}` : "";
}

function parseYears(from: string | null, to: string | null): ExplorerState["started"] {
  const [first, last] = [from, to].map((text) => (/^(19|20)\d\d$/.test(text ?? "") ? Number(text) : undefined));
  // a span that ends before it begins asks for nothing
  if (first !== undefined && last !== undefined && first > last) return {};
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
}

function parseAttributes(parameters: readonly string[]): Record<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const parameter of parameters.slice(0, 100)) {
    const [, id, value] = /^([a-z0-9-]{1,64}):([a-z0-9.+-]{1,64})$/.exec(parameter) ?? [];
    if (!id || !value || chosen.get(id)?.includes(value)) continue;
    chosen.set(id, [...(chosen.get(id) ?? []), value]);
  }
  return Object.fromEntries(chosen);
}

/** The table's columns among some ids, in their fixed order; undefined for none and for the default ones. */
export function columnChoice(asked: readonly string[]): readonly ColumnId[] | undefined {
  const columns = columnIds.filter((id) => asked.includes(id));
  const usual = columns.length === defaultColumns.length && columns.every((id) => defaultColumns.includes(id));
  return columns.length === 0 || usual ? undefined : columns;
}
