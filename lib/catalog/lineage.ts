import { findProject } from "./lookup";
import { perCatalog } from "./per-catalog";
import type { Catalog, Localized, Project, RelationType } from "./types";

/** Relations by which one thing comes out of another. */
export type DescentType = Extract<RelationType, "continues" | "forked-from" | "merged-into" | "part-of">;

/** One step of a lineage, told in the direction of time, whichever side states it. */
export interface Descent {
  type: DescentType;
  /** What was there first: the predecessor, the thing forked, what was merged, the part. */
  earlier: Project;
  /** What came of it: the heir, the fork, or the whole that it went into. */
  later: Project;
  /** When, as exactly as the relation says it. */
  since: string | undefined;
  note: Localized | undefined;
}

/** Where a project came from and what came of it, however many steps away. */
export interface Lineage {
  /** Nearest first. */
  ancestors: Project[];
  /** Nearest first. */
  descendants: Project[];
  /** Every step between the project, its ancestors and its descendants. */
  descents: Descent[];
}

/** Whether the thing that states the relation is the later of the two. */
const statedByLater: Record<DescentType, boolean> = {
  continues: true,
  "forked-from": true,
  "merged-into": false,
  "part-of": false,
};

/** Every step of every lineage in the catalogue, as projects state them. */
export const descentsOf = perCatalog((catalog: Catalog): readonly Descent[] =>
  catalog.projects.flatMap((project) =>
    project.relations.flatMap(({ type, project: slug, since, note }) => {
      const other = findProject(catalog, slug);
      if (!other || !isDescent(type)) return [];
      const [earlier, later] = statedByLater[type] ? [other, project] : [project, other];
      return [{ type, earlier, later, since, note }];
    }),
  ),
);

const descentsBySlug = perCatalog((catalog) => {
  const before = new Map<string, Descent[]>();
  const after = new Map<string, Descent[]>();
  for (const descent of descentsOf(catalog)) {
    before.set(descent.later.slug, [...(before.get(descent.later.slug) ?? []), descent]);
    after.set(descent.earlier.slug, [...(after.get(descent.earlier.slug) ?? []), descent]);
  }
  return { before, after };
});

/** The lineage of a project: empty lists where nothing is stated. */
export function lineageOf(catalog: Catalog, subject: Project): Lineage {
  const { before, after } = descentsBySlug(catalog);
  const past = follow(subject, (slug) => before.get(slug) ?? [], "earlier");
  const future = follow(subject, (slug) => after.get(slug) ?? [], "later");
  return {
    ancestors: past.projects,
    descendants: future.projects,
    descents: [...past.descents, ...future.descents],
  };
}

/** Walks step by step in one direction; a circle, which validation forbids, would be walked once. */
function follow(subject: Project, stepsFrom: (slug: string) => readonly Descent[], side: "earlier" | "later") {
  const projects: Project[] = [];
  const descents: Descent[] = [];
  const seen = new Set([subject.slug]);
  const queue = [subject.slug];
  for (const slug of queue)
    for (const step of stepsFrom(slug)) {
      descents.push(step);
      const next = step[side];
      if (seen.has(next.slug)) continue;
      seen.add(next.slug);
      projects.push(next);
      queue.push(next.slug);
    }
  return { projects, descents };
}

function isDescent(type: RelationType): type is DescentType {
  return type in statedByLater;
}

/** Whether life itself passed on: the one became the other, rather than giving rise to it or belonging to it. */
export function becomes({ type, earlier }: Descent): boolean {
  return type === "continues" || type === "merged-into" || (type === "part-of" && !earlier.alive);
}
