import { type CatalogDraft, problemAt } from "../draft";
import { eachProject, isAlive, type ProjectDraft, type Rule } from "./rule";

/** A status says what its state asks for: since when, on what evidence, from which source. */
export const statusComplete: Rule = (draft) => {
  const policy = draft.site?.facts.policy;
  return eachProject(draft, (project) => {
    const { state, since, evidence, cause, why, source } = project.facts.status;
    const at = (field: string, message: string) => problemAt(project, ["status", field], message);
    const alive = isAlive(project);
    const ended = alive || state === "unknown" ? Object.entries({ cause, why }).filter(([, given]) => given) : [];
    const early = ended.map(([field]) => at(field, `only for a project that is not alive; this one is ${state}`));
    if (state === "unknown")
      return policy?.unknownState ? early : [at("state", "unknown is not allowed by the policy of site.yaml")];
    return [
      ...early,
      ...(!alive && !since ? [at("since", `missing; a project that is ${state} says from when`)] : []),
      ...(!source && (!alive || policy?.statusEvidence) ? [at("source", "missing; where the evidence stands")] : []),
      ...(!evidence && policy?.statusEvidence ? [at("evidence", "missing; the dated fact that shows the state")] : []),
    ];
  });
};

/** An absorbed project names the heir it lives on in. */
export const absorbedHasHeir: Rule = (draft) =>
  eachProject(draft, (project) =>
    project.facts.status.state !== "absorbed" || hasHeir(draft, project)
      ? []
      : [
          problemAt(
            project,
            ["status", "state"],
            "absorbed into what? add merged-into or part-of here, or continues on its heir",
          ),
        ],
  );

function hasHeir(draft: CatalogDraft, project: ProjectDraft): boolean {
  const own = project.facts.relations.some(({ type }) => type === "merged-into" || type === "part-of");
  const heirs = [...draft.projects.values()].some(({ facts }) =>
    facts.relations.some(({ type, project: target }) => type === "continues" && target === project.id),
  );
  return own || heirs || draft.broken.projects.size > 0;
}
