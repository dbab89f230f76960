import { type Locale, locales } from "./i18n/locales";

/** The folder of the host under which the site is published: "" or "/dockscape". */
export const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** Stands in for the entry of a kind that a catalogue has none of; its page says 404 and is taken out of the export. */
export const noEntry = "_none";

/** Pages of one language; every href of the site is built here. */
export const routes = {
  root: () => `${basePath}/`,
  explorer: (locale: Locale, search = "") => `${basePath}/${locale}/${search}`,
  category: (locale: Locale, id: string) => `${basePath}/${locale}/categories/${id}/`,
  project: (locale: Locale, slug: string) => `${basePath}/${locale}/projects/${slug}/`,
  compare: (locale: Locale, slugs: readonly string[] = []) =>
    `${basePath}/${locale}/compare/${slugs.length > 0 ? `?p=${slugs.join(",")}` : ""}`,
  pairs: (locale: Locale) => `${basePath}/${locale}/compare/pairs/`,
  pair: (locale: Locale, id: string) => `${basePath}/${locale}/compare/${id}/`,
  collections: (locale: Locale) => `${basePath}/${locale}/collections/`,
  collection: (locale: Locale, id: string) => `${basePath}/${locale}/collections/${id}/`,
  concepts: (locale: Locale) => `${basePath}/${locale}/concepts/`,
  concept: (locale: Locale, slug: string) => `${basePath}/${locale}/concepts/${slug}/`,
  departed: (locale: Locale, search = "") => `${basePath}/${locale}/where-did-it-go/${search}`,
  timeline: (locale: Locale, fragment = "") => `${basePath}/${locale}/timeline/${fragment && `#${fragment}`}`,
  about: (locale: Locale, section = "") => `${basePath}/${locale}/about/${section && `#${section}`}`,
};

/** Files that pages fetch or refer to. */
export const dataRoutes = {
  explorer: (locale: Locale) => `${basePath}/${locale}/explorer.json`,
  column: (locale: Locale, slug: string) => `${basePath}/${locale}/projects/${slug}/column.json`,
  attributeFacets: (locale: Locale, category: string) => `${basePath}/${locale}/categories/${category}/facets.json`,
  palette: (locale: Locale) => `${basePath}/${locale}/palette.json`,
  feed: (locale: Locale, name: string) => `${basePath}/feeds/${locale}/${name}.xml`,
  marks: (sheet: "plain" | "fine") => `${basePath}/marks/${sheet}.svg`,
  candidates: (locale: Locale) => `${basePath}/${locale}/compare/candidates.json`,
};

/** The same page in another language. @example inLocale("/en/about/", "zh") === "/zh/about/" */
export function inLocale(path: string, locale: Locale): string {
  const [head, tail = ""] = path.startsWith(`${basePath}/`)
    ? [`${basePath}/`, path.slice(basePath.length + 1)]
    : ["", path];
  const parts = tail.split("/");
  return locales.some((known) => known === parts[0]) ? `${head}${[locale, ...parts.slice(1)].join("/")}` : path;
}
