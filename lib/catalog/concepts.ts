import { perCatalog } from "./per-catalog";
import type { Catalog, Concept, Project } from "./types";

/** The concept with this slug, or undefined. */
export function findConcept({ concepts }: Catalog, slug: string): Concept | undefined {
  return concepts.find((concept) => concept.slug === slug);
}

/** Concepts by the slug of each project they name, made once for each catalogue. */
const byProject = perCatalog(({ concepts }) => {
  const found = new Map<string, Concept[]>();
  for (const concept of concepts)
    for (const { project } of concept.projects) found.set(project, [...(found.get(project) ?? []), concept]);
  return found;
});

/** The concepts that explain a project, in the catalogue's order. */
export function conceptsOf(catalog: Catalog, { slug }: Project): readonly Concept[] {
  return byProject(catalog).get(slug) ?? [];
}

/** The concepts that a concept names and those that name it, in the catalogue's order. */
export function relatedConcepts({ concepts }: Catalog, { slug, related }: Concept): Concept[] {
  return concepts.filter((other) => related.includes(other.slug) || other.related.includes(slug));
}
