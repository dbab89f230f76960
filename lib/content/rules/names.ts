import { problemAt } from "../draft";
import type { Problem } from "../problem";
import type { ProjectDraft, Rule } from "./rule";

/** No two projects answer to the same slug, name or alias, however it is written. */
export const uniqueNames: Rule = (draft) =>
  duplicates(draft.projects.values(), ({ id, facts }) => [
    { path: ["name"], key: fold(facts.name), shown: facts.name },
    ...(fold(id) === fold(facts.name) ? [] : [{ path: [], key: fold(id), shown: id }]),
    ...facts.aliases.map((alias, i) => ({ path: ["aliases", i], key: fold(alias), shown: alias })),
  ]);

/** No two projects claim the same repository. */
export const uniqueRepositories: Rule = (draft) =>
  duplicates(draft.projects.values(), ({ facts }) => {
    const { github } = facts.identifiers;
    return github ? [{ path: ["identifiers", "github"], key: github.toLowerCase(), shown: github }] : [];
  });

/** Names that differ only by case, spaces, dots or hyphens are the same name. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s._-]+/g, "");
}

interface Claim {
  path: PropertyKey[];
  key: string;
  shown: string;
}

function duplicates(projects: Iterable<ProjectDraft>, claims: (project: ProjectDraft) => Claim[]): Problem[] {
  const first = new Map<string, { id: string; place: string }>();
  const problems: Problem[] = [];
  for (const project of projects) {
    for (const { path, key, shown } of claims(project)) {
      const taken = first.get(key);
      if (!taken) first.set(key, { id: project.id, place: `${project.file}:${project.locate(path)}` });
      else if (taken.id !== project.id)
        problems.push(problemAt(project, path, `"${shown}" is already taken at ${taken.place}`));
    }
  }
  return problems;
}
