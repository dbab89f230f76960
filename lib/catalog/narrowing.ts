import type { AttributeFacets } from "./attribute-facets";
import type { ProjectCard } from "./card";
import { facetIds, facetValues } from "./facets";
import type { ExplorerState } from "./url-state";

/** One thing that a state asks of a card; its id is a facet's, "started", or "attribute:<id>". */
interface Demand {
  id: string;
  met: (card: ProjectCard) => boolean;
}

/** A result's cards before the scope, and the same with any one demand left out, which is what that demand's values are counted in. */
export interface Narrowed {
  matching: ProjectCard[];
  without: (id: string) => ProjectCard[];
}

/** The id of an attribute's demand, apart from every facet's. */
export const attributeDemand = (id: string) => `attribute:${id}`;

/**
 * The cards that meet every demand of a state (OR within one, AND between), in one pass over them.
 * @param attributes of the one chosen category; a demand on them is not made while they are missing
 */
export function narrow(cards: readonly ProjectCard[], state: ExplorerState, attributes?: AttributeFacets): Narrowed {
  const demands = demandsOf(state, attributes);
  const matching: ProjectCard[] = [];
  const missing = new Map<string, ProjectCard[]>(demands.map(({ id }) => [id, []]));
  const order = new Map(cards.map((card, i) => [card, i]));
  for (const card of cards) {
    const unmet = demands.filter(({ met }) => !met(card));
    if (unmet.length === 0) matching.push(card);
    else if (unmet.length === 1 && unmet[0]) missing.get(unmet[0].id)?.push(card);
  }
  return {
    matching,
    without: (id) => {
      const others = missing.get(id);
      if (!others || others.length === 0) return matching;
      return [...matching, ...others].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

function demandsOf({ facets, started, attributes: chosen }: ExplorerState, known?: AttributeFacets): Demand[] {
  const demands: Demand[] = facetIds.flatMap((id) => {
    const values = facets[id];
    if (!values || values.length === 0) return [];
    return { id, met: (card: ProjectCard) => facetValues[id](card).some((value) => values.includes(value)) };
  });
  const { from, to } = started;
  if (from !== undefined || to !== undefined) {
    demands.push({
      id: "started",
      met: (card) => {
        if (!card.started) return false;
        const year = Number(card.started.slice(0, 4));
        return year >= (from ?? year) && year <= (to ?? year);
      },
    });
  }
  for (const [id, values] of Object.entries(chosen)) {
    if (!known?.facets.some((facet) => facet.id === id)) continue;
    demands.push({
      id: attributeDemand(id),
      met: ({ slug }) => known.answers[slug]?.[id]?.some((answer) => values.includes(answer)) ?? false,
    });
  }
  return demands;
}
