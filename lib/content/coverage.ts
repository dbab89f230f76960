import type { Catalog, Project } from "./catalog";
import { isKnown } from "./known";

/** How complete one category is; counts, and shares from 0 to 1. */
export interface CategoryCoverage {
  id: string;
  alive: number;
  past: number;
  /** Share of its projects with Chinese prose. */
  zh: number;
  /** Share of attribute values that are known, over all its projects; 1 where there are none to know. */
  attributes: number;
  /** The same, over its alive projects. */
  aliveAttributes: number;
}

/** Coverage of each category, in the catalogue's order. */
export function coverage({ categories, projects }: Catalog): CategoryCoverage[] {
  return categories.map(({ id, attributes }) => {
    const members = projects.filter((project) => project.category === id);
    const ids = attributes.map((attribute) => attribute.id);
    const alive = members.filter((project) => project.alive);
    return {
      id,
      alive: alive.length,
      past: members.length - alive.length,
      zh: share(members.filter((project) => project.prose.zh.locale === "zh").length, members.length),
      attributes: knownShare(members, ids),
      aliveAttributes: knownShare(alive, ids),
    };
  });
}

function knownShare(projects: Project[], ids: string[]): number {
  const known = projects.flatMap((project) => ids.filter((id) => isKnown(project.attributes[id]?.value)));
  return share(known.length, projects.length * ids.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
