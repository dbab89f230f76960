import { type CatalogDraft, type Draft, idsOf, problemAt } from "../draft";
import { unknownName } from "../nearest";
import type { Rule } from "./rule";

/** One id that an entry names, and what it should be the id of. */
interface Reference {
  kind: "layer" | "category" | "project" | "collection" | "concept";
  id: string | undefined;
  at: Draft<unknown>;
  path: PropertyKey[];
}

/** Every id that an entry names (layer, category, project, collection, concept) exists. */
export const targets: Rule = (draft) => {
  const known = {
    layer: draft.layers && new Set(draft.layers.facts.map((layer) => layer.id)),
    category: idsOf(draft, "categories"),
    project: idsOf(draft, "projects"),
    collection: idsOf(draft, "collections"),
    concept: idsOf(draft, "concepts"),
  };
  return [...references(draft)].flatMap(({ kind, id, at, path }) => {
    const ids = known[kind];
    if (id === undefined || !ids || ids.has(id)) return [];
    return [problemAt(at, path, unknownName(kind, id, ids))];
  });
};

function* references(draft: CatalogDraft): Generator<Reference> {
  for (const at of draft.categories.values()) {
    yield { kind: "layer", id: at.facts.layer, at, path: ["layer"] };
    for (const [i, id] of at.facts.startWith.entries()) yield { kind: "project", id, at, path: ["startWith", i] };
  }
  for (const at of draft.projects.values()) {
    const { category, alsoIn, replacements, relations } = at.facts;
    yield { kind: "category", id: category, at, path: ["category"] };
    for (const [i, id] of alsoIn.entries()) yield { kind: "category", id, at, path: ["alsoIn", i] };
    for (const [i, { project: id }] of replacements.entries())
      yield { kind: "project", id, at, path: ["replacements", i, "project"] };
    for (const [i, { project: id }] of relations.entries())
      yield { kind: "project", id, at, path: ["relations", i, "project"] };
  }
  for (const at of draft.collections.values())
    for (const [s, { rows }] of at.facts.sections.entries())
      for (const [r, { project, concept }] of rows.entries()) {
        yield { kind: "project", id: project, at, path: ["sections", s, "rows", r, "project"] };
        yield { kind: "concept", id: concept, at, path: ["sections", s, "rows", r, "concept"] };
      }
  for (const at of draft.concepts.values()) {
    const { layer, projects, related, outdated } = at.facts;
    yield { kind: "layer", id: layer, at, path: ["layer"] };
    for (const [i, { project: id }] of projects.entries())
      yield { kind: "project", id, at, path: ["projects", i, "project"] };
    for (const [i, id] of related.entries()) yield { kind: "concept", id, at, path: ["related", i] };
    for (const [i, { collection: id }] of outdated.entries())
      yield { kind: "collection", id, at, path: ["outdated", i, "collection"] };
  }
  for (const at of draft.snapshots.values())
    for (const id of Object.keys(at.facts.projects)) yield { kind: "project", id, at, path: ["projects", id] };
}
