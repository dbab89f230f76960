import type { ProjectCard } from "./card";
import { countValues, type FacetId, facetIds, matchesFacets } from "./facets";
import { type SortId, sortCards } from "./sort";
import type { ExplorerState } from "./url-state";

/** How many cards stand in the page at first, and how many each "show more" adds. */
export const pageSize = 60;

/** A project that the query found; `byName` when its name or alias matched, which beats the scope. */
export interface Hit {
  slug: string;
  byName: boolean;
}

/** What the explorer shows for a state. */
export interface ExplorerResult {
  cards: ProjectCard[];
  /** How many projects each value would leave, other facets as they are. */
  counts: Record<FacetId, Map<string, number>>;
  /** How many more the scope hides. */
  hidden: number;
}

/**
 * Narrows and sorts.
 * @param hits what the query found, best first; undefined when there is no query
 */
export function explorerResult(
  cards: readonly ProjectCard[],
  state: ExplorerState,
  hits?: readonly Hit[],
): ExplorerResult {
  const found = hits ? inHitOrder(cards, hits) : cards;
  const named = new Set(hits?.filter((hit) => hit.byName).map((hit) => hit.slug));
  // asking for a state by name is asking past the scope
  const anyLife = state.scope === "all" || (state.facets.status?.length ?? 0) > 0;
  const inScope = (card: ProjectCard) => anyLife || card.alive || named.has(card.slug);
  const matching = found.filter((card) => matchesFacets(card, state.facets));
  const shown = matching.filter(inScope);
  const counts = Object.fromEntries(
    facetIds.map((id) => {
      const others = found.filter((card) => matchesFacets(card, state.facets, id));
      return [id, countValues(id === "status" ? others : others.filter(inScope), id)];
    }),
  ) as Record<FacetId, Map<string, number>>;
  return { cards: sortCards(shown, sortOf(state)), counts, hidden: matching.length - shown.length };
}

/** The order in force: the chosen one, else relevance with a query and the landscape's order without. */
export function sortOf({ sort, query }: ExplorerState): SortId {
  const hasQuery = query.trim() !== "";
  if (sort && (sort !== "relevance" || hasQuery)) return sort;
  return hasQuery ? "relevance" : "place";
}

function inHitOrder(cards: readonly ProjectCard[], hits: readonly Hit[]): ProjectCard[] {
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  return hits.flatMap(({ slug }) => bySlug.get(slug) ?? []);
}
