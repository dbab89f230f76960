import type { FacetId } from "./facets";
import { compareLimit } from "./url-parts";
import { type ColumnId, columnChoice, defaultColumns, type ExplorerState } from "./url-state";

/** A list with a value put in at its end, or taken out. */
function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}

/** A record without the keys whose list is empty. */
function chosenOnly<T extends Partial<Record<string, readonly string[]>>>(choice: T): T {
  return Object.fromEntries(Object.entries(choice).filter(([, values]) => values && values.length > 0)) as T;
}

/** The state with one value of a facet chosen, or no longer chosen. */
export function toggleFacet(state: ExplorerState, id: FacetId, value: string): ExplorerState {
  const facets = chosenOnly({ ...state.facets, [id]: toggled(state.facets[id] ?? [], value) });
  // attributes are of the one chosen category: with another choice of categories they mean nothing
  return { ...state, facets, ...(id === "category" && { attributes: {} }) };
}

/** The state with one answer of an attribute chosen, or no longer chosen. */
export function toggleAttribute(state: ExplorerState, id: string, value: string): ExplorerState {
  const attributes = chosenOnly({ ...state.attributes, [id]: toggled(state.attributes[id] ?? [], value) });
  return { ...state, attributes };
}

/** The state with a project ticked for comparison, or no longer; a seventh is not added. */
export function toggleCompare(state: ExplorerState, slug: string): ExplorerState {
  const compare = toggled(state.compare, slug);
  return compare.length <= compareLimit ? { ...state, compare } : state;
}

/** The state with a column of the table shown, or no longer; the last one stays. */
export function toggleColumn(state: ExplorerState, id: ColumnId): ExplorerState {
  const chosen = toggled(state.columns ?? defaultColumns, id);
  return chosen.length === 0 ? state : { ...state, columns: columnChoice(chosen) };
}

/** The state with nothing narrowed: query, facets, years and attributes gone; view, order, scope and ticks stay. */
export function clearNarrowing(state: ExplorerState): ExplorerState {
  return { ...state, query: "", facets: {}, started: {}, attributes: {} };
}

/** How many choices narrow the result, the query aside. */
export function choiceCount({ facets, attributes, started }: ExplorerState): number {
  const lists = [...Object.values(facets), ...Object.values(attributes)];
  const chosen = lists.reduce((sum, values) => sum + (values?.length ?? 0), 0);
  return chosen + Number(started.from !== undefined || started.to !== undefined);
}
