import { type Draft, problemAt } from "../draft";
import { unknownName } from "../nearest";
import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** Every id that an entry names (layer, category, project) exists. */
export const targets: Rule = (draft) => {
  const layers = new Set(draft.layers?.facts.map((layer) => layer.id));
  const categories = new Set([...draft.categories.keys(), ...draft.broken.categories]);
  const projects = new Set([...draft.projects.keys(), ...draft.broken.projects]);
  const problems: Problem[] = [];
  const check = (what: string, ids: Set<string>, at: Draft<unknown>, path: PropertyKey[], id: string | undefined) => {
    if (id !== undefined && !ids.has(id)) problems.push(problemAt(at, path, unknownName(what, id, ids)));
  };
  for (const category of draft.categories.values()) {
    if (draft.layers) check("layer", layers, category, ["layer"], category.facts.layer);
    category.facts.startWith.forEach((id, i) => check("project", projects, category, ["startWith", i], id));
  }
  for (const project of draft.projects.values()) {
    const { facts } = project;
    check("category", categories, project, ["category"], facts.category);
    facts.alsoIn.forEach((id, i) => check("category", categories, project, ["alsoIn", i], id));
    facts.replacements.forEach(({ project: id }, i) => check("project", projects, project, ["replacements", i, "project"], id));
    facts.relations.forEach(({ project: id }, i) => check("project", projects, project, ["relations", i, "project"], id));
  }
  for (const collection of draft.collections.values()) {
    collection.facts.sections.forEach(({ rows }, s) =>
      rows.forEach(({ project: id }, r) =>
        check("project", projects, collection, ["sections", s, "rows", r, "project"], id),
      ),
    );
  }
  for (const snapshot of draft.snapshots.values()) {
    for (const id of Object.keys(snapshot.facts.projects)) check("project", projects, snapshot, ["projects", id], id);
  }
  return problems;
};
