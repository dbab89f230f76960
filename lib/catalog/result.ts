import type { AttributeFacets } from "./attribute-facets";
import type { ProjectCard } from "./card";
import { countValues, type FacetId, pastFacets } from "./facets";
import { attributeDemand, narrow } from "./narrowing";
import { perCatalog } from "./per-catalog";
import { type SortId, sortCards } from "./sort";
import type { ExplorerState } from "./url-state";

/** How many cards stand in a list at first, and how many each "show more" adds. */
export const pageSize = 60;

/** A project that the query found; `byName` when its name or alias matched, which beats the scope. */
export interface Hit {
  slug: string;
  byName: boolean;
}

/** What the explorer shows for a state. */
export interface ExplorerResult {
  cards: ProjectCard[];
  /** How many projects each value of a facet would leave, everything else as it is. Counted when asked. */
  counts: (id: FacetId) => Map<string, number>;
  /** The same for an attribute of the chosen category. */
  attributeCounts: (id: string) => Map<string, number>;
  /** How many more the scope hides. */
  hidden: number;
}

/**
 * Narrows and sorts.
 * @param hits what the query found, best first; undefined when there is no query
 * @param attributes of the one chosen category, if it is there
 */
export function explorerResult(
  cards: readonly ProjectCard[],
  state: ExplorerState,
  hits?: readonly Hit[],
  attributes?: AttributeFacets,
): ExplorerResult {
  const found = hits ? inHitOrder(cards, hits) : cards;
  const named = new Set(hits?.filter((hit) => hit.byName).map((hit) => hit.slug));
  // asking for a state by name is asking past the scope
  const anyLife = state.scope === "all" || pastFacets.some((id) => (state.facets[id]?.length ?? 0) > 0);
  const inScope = (card: ProjectCard) => anyLife || card.alive || named.has(card.slug);
  const { matching, without } = narrow(found, state, attributes);
  const shown = matching.filter(inScope);
  return {
    cards: sortCards(shown, sortOf(state), state.reverse),
    hidden: matching.length - shown.length,
    counts: (id) => {
      const others = without(id);
      return countValues(pastFacets.includes(id) ? others : others.filter(inScope), id);
    },
    attributeCounts: (id) => {
      const counts = new Map<string, number>();
      for (const { slug } of without(attributeDemand(id)).filter(inScope)) {
        for (const answer of attributes?.answers[slug]?.[id] ?? []) counts.set(answer, (counts.get(answer) ?? 0) + 1);
      }
      return counts;
    },
  };
}

/** The order in force: the chosen one, else relevance with a query and the landscape's order without. */
export function sortOf({ sort, query }: ExplorerState): SortId {
  const hasQuery = query.trim() !== "";
  if (sort && (sort !== "relevance" || hasQuery)) return sort;
  return hasQuery ? "relevance" : "place";
}

/** Made once for a list: a key need not sort ten thousand cards into a map. */
const bySlug = perCatalog((cards: readonly ProjectCard[]) => new Map(cards.map((card) => [card.slug, card])));

function inHitOrder(cards: readonly ProjectCard[], hits: readonly Hit[]): ProjectCard[] {
  const known = bySlug(cards);
  return hits.flatMap(({ slug }) => known.get(slug) ?? []);
}
