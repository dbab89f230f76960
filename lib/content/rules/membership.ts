import { problemAt } from "../draft";
import type { Problem } from "../problem";
import { eachProject, isAlive, type Rule } from "./rule";

/** A project is listed in a category once, and a category starts with alive projects of its own, each once. */
export const membership: Rule = (draft) => {
  const problems: Problem[] = eachProject(draft, (project) => {
    const { category, alsoIn } = project.facts;
    return alsoIn.flatMap((id, i) => {
      const at = (message: string) => [problemAt(project, ["alsoIn", i], message)];
      if (id === category) return at(`"${id}" is already its category; name others or none`);
      return alsoIn.indexOf(id) < i ? at(`"${id}" stands above already`) : [];
    });
  });
  for (const category of draft.categories.values()) {
    category.facts.startWith.forEach((id, i) => {
      const project = draft.projects.get(id);
      if (category.facts.startWith.indexOf(id) < i)
        problems.push(problemAt(category, ["startWith", i], `"${id}" stands above already`));
      if (project && !isAlive(project))
        problems.push(
          problemAt(category, ["startWith", i], `"${id}" is ${project.facts.status.state}; start with what is alive`),
        );
      if (project && project.facts.category !== category.id && !project.facts.alsoIn.includes(category.id))
        problems.push(
          problemAt(category, ["startWith", i], `"${id}" belongs to "${project.facts.category}", not here`),
        );
    });
  }
  return problems;
};
