import type { Locale } from "../i18n/locales";
import { localized } from "./lookup";
import { todayInsteadOf } from "./today-instead";
import type { Catalog, Project, State } from "./types";

/** One thing that a feed tells. */
export interface FeedItem {
  /** Unlike any other's, for ever: what happened to which project. */
  id: string;
  slug: string;
  name: string;
  what: "added" | "status";
  state: State;
  /** When it happened to the project, as exactly as it is known; of an added project nothing. */
  since?: string;
  /** YYYY-MM-DD: the day on which the catalogue noted it, which is what a reader of the feed has missed. */
  noted: string;
  /** In words, as on the page. */
  text: string;
  /** What people use today instead. */
  useToday: { slug: string; name: string }[];
}

/** Most items of a feed; who was away for longer has the list on the site. */
const longest = 60;

/** What a feed tells of: projects that are no longer alive, projects that joined the catalogue, or both. */
export type FeedSubject = FeedItem["what"] | "all";

/**
 * The newest items first: by the day the catalogue noted them, of one day what ended last.
 * @param category an id; only its main members then
 */
export function feedItems(catalog: Catalog, locale: Locale, subject: FeedSubject, category?: string): FeedItem[] {
  const projects = catalog.projects.filter((project) => category === undefined || project.category === category);
  const items = projects.flatMap((project) => [
    ...(subject === "added" ? [] : statusItem(catalog, project, locale)),
    ...(subject === "status" ? [] : addedItem(project, locale)),
  ]);
  return items.sort((a, b) => compare(b.noted, a.noted) || compare(b.since ?? "", a.since ?? "")).slice(0, longest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function statusItem(catalog: Catalog, project: Project, locale: Locale): FeedItem[] {
  const { slug, name, alive, status } = project;
  if (alive || !status.since) return [];
  const text = status.evidence ? localized(status.evidence, locale) : project.prose[locale].summary;
  const { answers } = todayInsteadOf(catalog, project);
  const useToday = answers.map((answer) => ({ slug: answer.project.slug, name: answer.project.name }));
  const { state, since, checked } = status;
  return [
    { id: `${slug}/${state}/${since}`, slug, name, what: "status", state, since, noted: checked, text, useToday },
  ];
}

function addedItem(project: Project, locale: Locale): FeedItem[] {
  const { slug, name, added, status, prose } = project;
  if (!added) return [];
  const text = prose[locale].summary;
  return [{ id: `${slug}/added`, slug, name, what: "added", state: status.state, noted: added, text, useToday: [] }];
}
