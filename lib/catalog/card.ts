import type { Locale } from "../i18n/locales";
import { latestRelease } from "./latest-release";
import { type LicenceFamily, licenceFamily } from "./licence-family";
import { findCategory, localized } from "./lookup";
import { namedIn } from "./named-in";
import { todayInsteadOf } from "./today-instead";
import type { Catalog, Kind, Mark, Project, Stage, State } from "./types";

/** What a card shows and the facets filter by, in one language: plain data, small enough to send by the hundred. */
export interface ProjectCard {
  slug: string;
  name: string;
  summary: string;
  /** Language of the summary, only where it is not the page's. */
  summaryLocale?: Locale;
  category: string;
  categoryName: string;
  /** Other categories that list it. */
  alsoIn: string[];
  layer: string;
  /** Place in the landscape's order, counted from 0. */
  place: number;
  kind: Kind;
  state: State;
  /** When a project that is not alive ended. */
  since?: string;
  alive: boolean;
  license?: string;
  /** What the licence asks; none where it is unknown. */
  families: LicenceFamily[];
  languages: string[];
  /** The foundation it belongs to, by name. */
  foundation?: string;
  stage?: Stage;
  /** Who runs or owns it, by name. */
  owner?: string;
  /** Ids of the collections that name it. */
  collections: string[];
  started?: string;
  stars?: number;
  /** Newest release known; its date if known. */
  release?: { version: string; date?: string };
  /** The day the figures bear. */
  figuresDate?: string;
  /** Undefined where its monogram is drawn. */
  mark?: Mark;
  /** What people use today instead, for a project that is not alive. */
  useToday: { slug: string; name: string }[];
}

/** Every project as a card, in the landscape's order: layers, categories, where to start, alive first, by name. */
export function projectCards(catalog: Catalog, locale: Locale): ProjectCard[] {
  const order = new Map(catalog.categories.map((category, i) => [category.id, i]));
  const start = new Map(catalog.categories.flatMap(({ startWith }) => startWith.map((slug, i) => [slug, i] as const)));
  const rank = (project: Project) => order.get(project.category) ?? order.size;
  const first = (project: Project) => start.get(project.slug) ?? 3;
  return [...catalog.projects]
    .sort((a, b) => rank(a) - rank(b) || Number(b.alive) - Number(a.alive) || first(a) - first(b))
    .map((project, place) => projectCard(catalog, project, locale, place));
}

/** One project as a card. */
export function projectCard(catalog: Catalog, project: Project, locale: Locale, place = 0): ProjectCard {
  const category = findCategory(catalog, project.category);
  const { summary, locale: written } = project.prose[locale];
  const { stars } = project.figures;
  const release = latestRelease(project);
  return {
    slug: project.slug,
    name: project.name,
    summary,
    ...(written !== locale && { summaryLocale: written }),
    category: project.category,
    categoryName: category ? localized(category.name, locale) : project.category,
    alsoIn: project.alsoIn,
    layer: category?.layer ?? "",
    place,
    kind: project.kind,
    state: project.status.state,
    ...(project.status.since && { since: project.status.since }),
    alive: project.alive,
    ...(project.license && { license: project.license }),
    families: project.license ? licenceFamily(project.license) : [],
    languages: project.languages,
    ...(project.foundation && { foundation: project.foundation.name, stage: project.foundation.stage }),
    ...(project.owner && { owner: project.owner.name }),
    collections: namedIn(catalog, { project: project.slug }).map(({ collection }) => collection.id),
    ...(project.started && { started: project.started }),
    ...(stars && { stars: stars.value, figuresDate: stars.date }),
    ...(release && { release: { version: release.version, ...(release.date && { date: release.date }) } }),
    ...(project.mark && { mark: project.mark }),
    useToday: todayInsteadOf(catalog, project).answers.map(({ project: { slug, name } }) => ({ slug, name })),
  };
}
