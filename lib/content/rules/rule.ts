import type { CatalogDraft, EntryDraft } from "../draft";
import type { Problem } from "../problem";
import type { ProjectFacts } from "../schema/project";
import { aliveStates } from "../schema/status";

/** What a rule may know beside the catalogue. */
export interface RuleContext {
  /** Today, YYYY-MM-DD; dates after it lie in the future. */
  today: string;
}

/** A rule over the whole catalogue: pure, and silent where all is well. */
export type Rule = (draft: CatalogDraft, context: RuleContext) => Problem[];

export type ProjectDraft = EntryDraft<ProjectFacts>;

/** Whether people may still take the project up. */
export function isAlive({ facts }: ProjectDraft): boolean {
  return aliveStates.includes(facts.status.state);
}

/** Runs a check on each project and gathers what it finds. */
export function eachProject(draft: CatalogDraft, check: (project: ProjectDraft) => Problem[]): Problem[] {
  return [...draft.projects.values()].flatMap(check);
}
