import type { ProjectCard } from "./card";

/** What a result can be narrowed by; the id is also the key in the URL. */
export const facetIds = ["category", "layer", "kind", "status", "license", "language", "stage"] as const;

export type FacetId = (typeof facetIds)[number];

/** Chosen values by facet; a facet without a choice does not narrow. */
export type FacetChoice = Partial<Record<FacetId, readonly string[]>>;

/** How a facet reads its values off a card; one project may have several. */
export const facetValues: Record<FacetId, (card: ProjectCard) => readonly string[]> = {
  category: ({ category, alsoIn }) => [category, ...alsoIn],
  layer: ({ layer }) => [layer],
  kind: ({ kind }) => [kind],
  status: ({ state }) => [state],
  license: ({ license }) => (license ? [license] : []),
  language: ({ languages }) => languages,
  stage: ({ stage }) => (stage ? [stage] : []),
};

/** Whether a card has one of the chosen values in every facet (OR within a facet, AND between), leaving one out. */
export function matchesFacets(card: ProjectCard, choice: FacetChoice, except?: FacetId): boolean {
  return facetIds.every((id) => {
    const chosen = choice[id];
    if (id === except || !chosen || chosen.length === 0) return true;
    return facetValues[id](card).some((value) => chosen.includes(value));
  });
}

/** How many of the cards have each value of a facet. */
export function countValues(cards: Iterable<ProjectCard>, id: FacetId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of facetValues[id](card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
