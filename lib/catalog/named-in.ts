import { perCatalog } from "./per-catalog";
import type { Catalog, Collection, CollectionRow } from "./types";

/** A collection that names something, with the different names it uses for it, in its order. */
export interface Naming {
  collection: Collection;
  names: string[];
}

/** What a row leads to, as one key. */
const keyOf = ({ project, concept }: Partial<CollectionRow>) => (project ? `project ${project}` : `concept ${concept}`);

/** Namings by what is named, made once for each catalogue. */
const namings = perCatalog(({ collections }) => {
  const found = new Map<string, Naming[]>();
  for (const collection of collections) {
    for (const row of collection.sections.flatMap(({ rows }) => rows)) {
      if (!row.project && !row.concept) continue;
      const known = found.get(keyOf(row)) ?? [];
      const naming = known.find((other) => other.collection === collection);
      if (!naming) found.set(keyOf(row), [...known, { collection, names: [row.name] }]);
      else if (!naming.names.includes(row.name)) naming.names.push(row.name);
    }
  }
  return found;
});

/** The collections whose documents name a project or a concept. */
export function namedIn(catalog: Catalog, what: { project: string } | { concept: string }): readonly Naming[] {
  return namings(catalog).get(keyOf(what)) ?? [];
}
