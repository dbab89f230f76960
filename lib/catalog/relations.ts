import { findProject } from "./lookup";
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

/** Every edge of a project, its own and those that others state about it, in `relationOrder` and then by name. */
export function relationsOf(catalog: Catalog, subject: Project): RelatedProject[] {
  const own = subject.relations.flatMap(({ type, project, since, note }) => {
    const other = findProject(catalog, project);
    return other ? [{ view: type, project: other, since, note }] : [];
  });
  const stated = catalog.projects.flatMap((other) =>
    other.relations
      .filter((relation) => relation.project === subject.slug)
      .map(({ type, since, note }) => ({ view: inverses[type], project: other, since, note })),
  );
  const replaces = catalog.projects
    .filter((other) => other.replacements.some((replacement) => replacement.project === subject.slug))
    .map((other) => ({ view: "replaces" as const, project: other, since: undefined, note: undefined }));
  const all: RelatedProject[] = [...own, ...stated, ...replaces];
  return all.sort(
    (a, b) =>
      relationOrder.indexOf(a.view) - relationOrder.indexOf(b.view) || a.project.name.localeCompare(b.project.name),
  );
}
