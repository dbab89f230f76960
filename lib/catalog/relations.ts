import { findProject } from "./lookup";
import { perCatalog } from "./per-catalog";
import type { Catalog, Localized, Project, RelationType } from "./types";

/** A relation as seen from one of its ends: the types that are stated, and the inverses that are derived. */
export type RelationView =
  | RelationType
  | "continued-by"
  | "forked-into"
  | "absorbed"
  | "has-part"
  | "base-of"
  | "implemented-by"
  | "replaces";

/** The inverse of each stated type; symmetric ones are their own. */
const inverses: Record<RelationType, RelationView> = {
  continues: "continued-by",
  "forked-from": "forked-into",
  "merged-into": "absorbed",
  "part-of": "has-part",
  "built-on": "base-of",
  implements: "implemented-by",
  "integrates-with": "integrates-with",
  "alternative-to": "alternative-to",
  "often-confused-with": "often-confused-with",
};

/** The order in which a page lists relations: lineage, use, neighbourhood. */
export const relationOrder: readonly RelationView[] = [
  "continues",
  "continued-by",
  "forked-from",
  "forked-into",
  "merged-into",
  "absorbed",
  "part-of",
  "has-part",
  "replaces",
  "built-on",
  "base-of",
  "implements",
  "implemented-by",
  "integrates-with",
  "alternative-to",
  "often-confused-with",
];

/** One edge of a project, with the project at its other end. */
export interface RelatedProject {
  view: RelationView;
  project: Project;
  since: string | undefined;
  note: Localized | undefined;
}

/** Every edge of every project, by slug: built once, so that a page asks for its own and no more. */
const edgesBySlug = perCatalog((catalog) => {
  const edges = new Map<string, RelatedProject[]>(catalog.projects.map(({ slug }) => [slug, []]));
  const add = (slug: string, edge: RelatedProject) => edges.get(slug)?.push(edge);
  for (const project of catalog.projects) {
    for (const { type, project: slug, since, note } of project.relations) {
      const other = findProject(catalog, slug);
      if (!other) continue;
      add(project.slug, { view: type, project: other, since, note });
      add(slug, { view: inverses[type], project, since, note });
    }
    for (const slug of new Set(project.replacements.map((replacement) => replacement.project)))
      add(slug, { view: "replaces", project, since: undefined, note: undefined });
  }
  for (const list of edges.values())
    list.sort((a, b) => place(a.view) - place(b.view) || a.project.name.localeCompare(b.project.name));
  return edges;
});

const place = (view: RelationView) => relationOrder.indexOf(view);

/** Every edge of a project, its own and those that others state about it, in `relationOrder` and then by name. */
export function relationsOf(catalog: Catalog, subject: Project): readonly RelatedProject[] {
  return edgesBySlug(catalog).get(subject.slug) ?? [];
}
