import type { Locale } from "../i18n/locales";
import { attributeCell, type Cell } from "./cell";
import { Citations, type CitedSource } from "./citations";
import { takeCommonAsOf } from "./common-as-of";
import { latestRelease } from "./latest-release";
import { type LicenseChange, licenseTightened } from "./license-change";
import { findCategory, localized } from "./lookup";
import { comparableWith } from "./pairs";
import { todayInsteadOf } from "./today-instead";
import type { Catalog, Category, Figure, Mark, Platform, Project, Stage, State } from "./types";

/** A figure with the day on which it was read, and where. */
interface Dated<T> {
  value: T;
  date: string;
  refs: number[];
}

/** How many others a column names as worth adding. */
const nearLimit = 12;

/** One project as a column of the comparison, in one language: what its page fetches, and nothing else. */
export interface CompareColumn {
  slug: string;
  name: string;
  mark?: Mark;
  category: string;
  /** Other categories whose job it does too. */
  alsoIn: string[];
  /** Slugs of what is worth comparing it with, best first. */
  near: string[];
  alive: boolean;
  state: State;
  since?: string;
  /** The dated fact that shows the state. */
  evidence?: { text: string; refs: number[] };
  why?: string;
  /** What people use today instead, best first. */
  useToday: { slug: string; name: string }[];
  started?: string;
  /** Newest release known: when it came out, and when that was read if a machine did. */
  release?: { version: string; date?: string; read?: string; refs: number[] };
  license?: string;
  /** The earlier licence that asked less of its users than today's. */
  licenseTightened?: LicenseChange;
  /** Earlier licences, oldest first. */
  licenseHistory: { license: string; from: string; refs: number[] }[];
  languages: string[];
  owner?: string;
  foundation?: { name: string; stage: Stage; refs: number[] };
  platforms: Platform[];
  image?: string;
  stars?: Dated<number>;
  forks?: Dated<number>;
  lastPush?: Dated<string>;
  /** The date or version that most of its answers hold for. */
  asOf?: string | undefined;
  /** Answers by attribute id; only of its own category. */
  attributes: Record<string, Cell>;
  /** What the `refs` number, within this column. */
  sources: CitedSource[];
}

/** A category as the comparison asks it: its name and its questions. */
export interface CategoryQuestions {
  id: string;
  name: string;
  /** `key` is the same in every language: what makes it the same question as another category's. */
  attributes: { id: string; key: string; name: string; help: string }[];
}

/** What the comparison fetches of a project: all in one file, so that nothing must wait for another. */
export interface ColumnFile {
  column: CompareColumn;
  /** Its category's questions; none where the category does not exist. */
  questions: CategoryQuestions | undefined;
}

/** A project's column and its category's questions in one language. */
export function columnFile(catalog: Catalog, project: Project, locale: Locale): ColumnFile {
  const category = findCategory(catalog, project.category);
  return {
    column: compareColumn(catalog, project, locale),
    questions: category && categoryQuestions(category, locale),
  };
}

/** The questions of a category in one language. */
export function categoryQuestions(category: Category, locale: Locale): CategoryQuestions {
  return {
    id: category.id,
    name: localized(category.name, locale),
    attributes: category.attributes.map(({ id, name, help }) => ({
      id,
      key: `${id}: ${name.en}`,
      name: localized(name, locale),
      help: localized(help, locale),
    })),
  };
}

/** A project as a column in one language. */
export function compareColumn(catalog: Catalog, project: Project, locale: Locale): CompareColumn {
  const citations = new Citations();
  const cite = (refs: readonly string[] | undefined) => citations.cite(project, refs);
  const { status, foundation, figures } = project;
  const dated = <T>({ value, date, origin: { title, url } }: Figure<T>): Dated<T> => ({
    value,
    date,
    refs: citations.cite({ sources: [{ id: url, title, url, read: date }] }, [url]),
  });
  const release = latestRelease(project);
  const tightened = licenseTightened(project);
  const attributes = findCategory(catalog, project.category)?.attributes ?? [];
  const column = {
    slug: project.slug,
    name: project.name,
    ...(project.mark && { mark: project.mark }),
    category: project.category,
    alsoIn: project.alsoIn,
    near: comparableWith(catalog, project, nearLimit).map(({ slug }) => slug),
    alive: project.alive,
    state: status.state,
    ...(status.since && { since: status.since }),
    ...(status.evidence && { evidence: { text: localized(status.evidence, locale), refs: cite(status.source) } }),
    ...(status.why && { why: localized(status.why, locale) }),
    useToday: todayInsteadOf(catalog, project).answers.map(({ project: { slug, name } }) => ({ slug, name })),
    ...(project.started && { started: project.started }),
    ...(release && {
      release: {
        version: release.version,
        ...(release.date && { date: release.date }),
        ...(release.figure
          ? { read: release.figure.date, refs: dated(release.figure).refs }
          : { refs: cite(release.source) }),
      },
    }),
    ...(project.license && { license: project.license }),
    ...(tightened && { licenseTightened: tightened }),
    licenseHistory: project.licenseHistory.map(({ license, from, source }) => ({ license, from, refs: cite(source) })),
    languages: project.languages,
    ...(project.owner && { owner: project.owner.name }),
    ...(foundation && {
      foundation: { name: foundation.name, stage: foundation.stage, refs: cite(foundation.source) },
    }),
    platforms: project.platforms,
    ...(project.links.image && { image: project.links.image }),
    ...(figures.stars && { stars: dated(figures.stars) }),
    ...(figures.forks && { forks: dated(figures.forks) }),
    ...(figures.lastPush && { lastPush: dated(figures.lastPush) }),
  };
  const { cells, asOf } = takeCommonAsOf(
    attributes.map((attribute) => attributeCell(attribute, project.attributes[attribute.id], locale, cite)),
  );
  const answers: Record<string, Cell> = {};
  attributes.forEach(({ id }, i) => {
    const cell = cells[i];
    if (cell) answers[id] = cell;
  });
  return { ...column, asOf, attributes: answers, sources: citations.list() };
}
