import type { ProjectCard } from "./card";

/** What a result can be narrowed by; the id is also the key in the URL. */
export const facetIds = [
  "category",
  "layer",
  "status",
  "kind",
  "family",
  "license",
  "language",
  "foundation",
  "stage",
  "owner",
  "collection",
  "replaced",
] as const;

export type FacetId = (typeof facetIds)[number];

/** Those that stand in the open; the others are in the drawer that has them all. */
export const mainFacets: readonly FacetId[] = ["category", "status", "kind", "family", "language", "foundation"];

/** Those that ask about the past: who chooses in them means more than the alive. */
export const pastFacets: readonly FacetId[] = ["status", "replaced"];

/** Chosen values by facet; a facet without a choice does not narrow. */
export type FacetChoice = Partial<Record<FacetId, readonly string[]>>;

/** How a facet reads its values off a card; one project may have several. */
export const facetValues: Record<FacetId, (card: ProjectCard) => readonly string[]> = {
  category: ({ category, alsoIn }) => [category, ...alsoIn],
  layer: ({ layer }) => [layer],
  status: ({ state }) => [state],
  kind: ({ kind }) => [kind],
  family: ({ families }) => families,
  license: ({ license }) => (license ? [license] : []),
  language: ({ languages }) => languages,
  foundation: ({ foundation }) => (foundation ? [foundation] : []),
  stage: ({ stage }) => (stage ? [stage] : []),
  owner: ({ owner }) => (owner ? [owner] : []),
  collection: ({ collections }) => collections,
  replaced: ({ alive, useToday }) => (alive ? [] : [useToday.length > 0 ? "yes" : "no"]),
};

/** How many of the cards have each value of a facet. */
export function countValues(cards: Iterable<ProjectCard>, id: FacetId): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of facetValues[id](card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
