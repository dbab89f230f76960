import { problemAt } from "../draft";
import type { Problem } from "../problem";
import type { RelationType } from "../schema/project";
import { eachProject, type Rule } from "./rule";

/** Relations that lead from a thing to its heir or whole: following them must end somewhere. */
const lineage: readonly RelationType[] = ["continues", "merged-into", "part-of"];

/** A relation leads to another project and is stated once, on one side. */
export const relationsOnce: Rule = (draft) => {
  const seen = new Map<string, string>();
  return eachProject(draft, (project) =>
    project.facts.relations.flatMap(({ type, project: target }, i) => {
      const path = ["relations", i];
      if (target === project.id) return [problemAt(project, path, "a project cannot relate to itself")];
      const key = [type, ...[project.id, target].sort()].join(" ");
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, `${project.file}:${project.locate(path)}`);
        return [];
      }
      const message = `"${type}" between ${project.id} and ${target} is already stated at ${first}; state it once`;
      return [problemAt(project, path, message)];
    }),
  );
};

/** continues, merged-into and part-of never lead back to where they began. */
export const lineageCycles: Rule = (draft) => {
  const problems: Problem[] = [];
  for (const type of lineage) {
    const reported = new Set<string>();
    for (const start of draft.projects.keys()) {
      const cycle = findCycle(start, (id) =>
        (draft.projects.get(id)?.facts.relations ?? [])
          .filter((relation) => relation.type === type && relation.project !== id)
          .map((relation) => relation.project),
      );
      const key = cycle && [...cycle].sort().join(" ");
      const project = draft.projects.get(start);
      if (!cycle || !key || !project || reported.has(key)) continue;
      reported.add(key);
      const index = project.facts.relations.findIndex(
        (relation) => relation.type === type && relation.project === cycle[1],
      );
      const message = `"${type}" goes in a circle: ${[...cycle, start].join(" → ")}`;
      problems.push(problemAt(project, ["relations", index], message));
    }
  }
  return problems;
};

/**
 * Heirs, followed through all three at once, never lead back. A fork may: it can be merged into what it came from.
 * A circle of one type alone is lineageCycles' to report.
 */
export const heirsEnd: Rule = (draft) => {
  const heirs = new Map<string, Set<string>>();
  const add = (from: string, to: string) => from !== to && heirs.set(from, (heirs.get(from) ?? new Set()).add(to));
  const stated = new Map<string, Set<RelationType>>();
  for (const { id, facts } of draft.projects.values())
    for (const { type, project: target } of facts.relations) {
      if (!lineage.includes(type)) continue;
      const [from, to] = type === "continues" ? [target, id] : [id, target];
      add(from, to);
      const key = `${from} ${to}`;
      stated.set(key, (stated.get(key) ?? new Set()).add(type));
    }
  const reported = new Set<string>();
  return eachProject(draft, (project) => {
    const cycle = findCycle(project.id, (id) => [...(heirs.get(id) ?? [])]);
    if (!cycle) return [];
    const key = [...cycle].sort().join(" ");
    const steps = cycle.map((id, i) => stated.get(`${id} ${cycle[i + 1] ?? cycle[0]}`) ?? new Set<RelationType>());
    const ofOneType = lineage.some((type) => steps.every((types) => types.has(type)));
    if (reported.has(key) || ofOneType) return [];
    reported.add(key);
    return [problemAt(project, ["relations"], `its heirs lead back to it: ${[...cycle, project.id].join(" → ")}`)];
  });
};

/** The ids on a way from `start` back to it, or undefined where no such way exists. */
function findCycle(start: string, next: (id: string) => string[]): string[] | undefined {
  const visited = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    for (const target of next(id)) {
      if (target === start) return way;
      if (visited.has(target)) continue;
      visited.add(target);
      const found = walk(target, [...way, target]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
