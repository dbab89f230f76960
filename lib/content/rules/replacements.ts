import { problemAt } from "../draft";
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

/** Following replacements ends at something alive, or at a reason why there is nothing; each of them leads there. */
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
    const leadOn = replacements.map(({ project: target }) => reachesAlive(target, new Set([project.id])));
    if (replacements.length > 0 && !leadOn.includes(true))
      return [problemAt(project, ["replacements"], "none of these is alive, nor leads to one that is")];
    return replacements.flatMap(({ project: target }, i) =>
      leadOn[i] || target === project.id
        ? []
        : [problemAt(project, ["replacements", i], `${target} is not alive, nor does it lead to anything that is`)],
    );
  });
};

/** A replacement is another project, is named once, and what is alive comes before what is itself past. */
export const replacementsOrdered: Rule = (draft) =>
  eachProject(draft, (project) => {
    const slugs = project.facts.replacements.map((replacement) => replacement.project);
    return slugs.flatMap((target, i) => {
      const at = (message: string) => [problemAt(project, ["replacements", i], message)];
      if (target === project.id) return at("a project cannot replace itself");
      if (slugs.indexOf(target) < i) return at(`${target} is already named above`);
      const other = draft.projects.get(target);
      const aliveBelow = slugs.slice(i + 1).find((slug) => {
        const candidate = draft.projects.get(slug);
        return candidate && isAlive(candidate);
      });
      if (!other || isAlive(other) || !aliveBelow) return [];
      return at(`${target} is ${other.facts.status.state}; ${aliveBelow}, which is alive, comes first`);
    });
  });
