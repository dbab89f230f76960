import { problemAt } from "../draft";
import type { Problem } from "../problem";
import { eachProject, isAlive, type Rule } from "./rule";

/** What is not alive says what people use today, or why there is nothing; what is alive does neither. */
export const replacementGiven: Rule = (draft) =>
  eachProject(draft, (project) => {
    const { replacements, noReplacement, status } = project.facts;
    const given = replacements.length > 0 || noReplacement !== undefined;
    if (isAlive(project) && given) {
      const field = replacements.length > 0 ? "replacements" : "noReplacement";
      return [problemAt(project, [field], `only for a project that is not alive; this one is ${status.state}`)];
    }
    if (replacements.length > 0 && noReplacement)
      return [problemAt(project, ["noReplacement"], "there are replacements; say one or the other")];
    if (!isAlive(project) && status.state !== "unknown" && !given) {
      const message = `missing; a project that is ${status.state} names what people use today, or noReplacement says why not`;
      return [problemAt(project, ["replacements"], message)];
    }
    return [];
  });

/** Following replacements ends at something alive: one of them, or one of theirs, and so on. */
export const replacementAlive: Rule = (draft) => {
  const reachesAlive = (id: string, seen: Set<string>): boolean => {
    const project = draft.projects.get(id);
    if (!project || isAlive(project)) return true;
    if (project.facts.noReplacement) return true;
    seen.add(id);
    return project.facts.replacements.some((next) => !seen.has(next.project) && reachesAlive(next.project, seen));
  };
  return eachProject(draft, (project) => {
    const { replacements } = project.facts;
    const problems: Problem[] = replacements.flatMap(({ project: target }, i) =>
      target === project.id ? [problemAt(project, ["replacements", i], "a project cannot replace itself")] : [],
    );
    if (
      replacements.length > 0 &&
      !replacements.some(({ project: target }) => reachesAlive(target, new Set([project.id])))
    )
      problems.push(problemAt(project, ["replacements"], "none of these is alive, nor leads to one that is"));
    return problems;
  });
};
