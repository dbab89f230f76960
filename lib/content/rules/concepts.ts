import { problemAt } from "../draft";
import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** A concept names each project and each related concept once, never itself, and its tables have no holes. */
export const conceptsSound: Rule = (draft) => {
  const related = new Map<string, string>();
  return [...draft.concepts.values()].flatMap((concept) => {
    const problems: Problem[] = [];
    const at = (path: PropertyKey[], message: string) => problems.push(problemAt(concept, path, message));
    const projects = concept.facts.projects.map(({ project }) => project);
    projects.forEach((slug, i) => {
      if (projects.indexOf(slug) < i) at(["projects", i, "project"], `"${slug}" stands above already`);
    });
    concept.facts.related.forEach((slug, i) => {
      const key = [concept.id, slug].sort().join(" ");
      const first = related.get(key);
      if (slug === concept.id) at(["related", i], "a concept cannot relate to itself");
      else if (first) at(["related", i], `already stated at ${first}; state it once`);
      else related.set(key, `${concept.file}:${concept.locate(["related", i])}`);
    });
    concept.facts.tables.forEach(({ columns, rows }, t) => {
      rows.forEach((cells, r) => {
        if (cells.length !== columns.length)
          at(
            ["tables", t, "rows", r],
            `${cells.length} ${cells.length === 1 ? "cell" : "cells"} in a table of ${columns.length} columns`,
          );
      });
    });
    return problems;
  });
};
