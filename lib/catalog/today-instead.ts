import { findProject } from "./lookup";
import type { Catalog, Localized, Project, Replacement } from "./types";

/** What people use today instead of a project, and how one gets there. */
export interface TodayAnswer {
  /** Alive. */
  project: Project;
  /** Past projects between, in order: what once replaced it and has ended since. */
  via: Project[];
  /** The last step: whose statement it is that this one takes the place, and how well. */
  replacement: Replacement;
}

/** Where the search ends without an answer, and the reason that is given there. */
export interface TodayNothing {
  /** The project that says why. */
  project: Project;
  via: Project[];
  reason: Localized;
}

/** Both kinds of end, in the order in which a breadth-first search comes upon them. */
export interface TodayInstead {
  answers: TodayAnswer[];
  nothing: TodayNothing[];
}

/**
 * Follows replacements through projects that are themselves not alive to what is alive today, or to the stated
 * reason why there is nothing. Each end is named once, by the shortest way to it. Empty for what is alive itself.
 */
export function todayInsteadOf(catalog: Catalog, subject: Project): TodayInstead {
  const found: TodayInstead = { answers: [], nothing: [] };
  if (subject.alive) return found;
  const seen = new Set([subject.slug]);
  const queue: { project: Project; via: Project[] }[] = [{ project: subject, via: [] }];
  for (const { project, via } of queue) {
    if (project.noReplacement) found.nothing.push({ project, via: via.slice(0, -1), reason: project.noReplacement });
    for (const replacement of project.replacements) {
      const next = findProject(catalog, replacement.project);
      if (!next || seen.has(next.slug)) continue;
      seen.add(next.slug);
      if (next.alive) found.answers.push({ project: next, via, replacement });
      else queue.push({ project: next, via: [...via, next] });
    }
  }
  return found;
}
