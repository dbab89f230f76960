import { type CatalogDraft, type Draft, problemAt } from "../draft";
import { unknownName } from "../nearest";
import type { Rule } from "./rule";

/** One id that an entry names, and what it should be the id of. */
interface Reference {
  kind: "layer" | "category" | "project";
  id: string | undefined;
  at: Draft<unknown>;
  path: PropertyKey[];
}

/** Every id that an entry names (layer, category, project) exists. */
export const targets: Rule = (draft) => {
  const known = {
    layer: draft.layers && new Set(draft.layers.facts.map((layer) => layer.id)),
    category: new Set([...draft.categories.keys(), ...draft.broken.categories]),
    project: new Set([...draft.projects.keys(), ...draft.broken.projects]),
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
      for (const [r, { project: id }] of rows.entries())
        yield { kind: "project", id, at, path: ["sections", s, "rows", r, "project"] };
  for (const at of draft.snapshots.values())
    for (const id of Object.keys(at.facts.projects)) yield { kind: "project", id, at, path: ["projects", id] };
}
