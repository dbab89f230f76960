import { localized } from "../catalog/lookup";
import type { Catalog } from "../catalog/types";
import { locales } from "../i18n/locales";

/** What a project is found by: both languages, whatever the page's own. */
export interface SearchDocument {
  slug: string;
  name: string;
  aliases: string[];
  tags: string[];
  /** Names of its categories. */
  categories: string[];
  summaries: string[];
}

/** One document a project, in the catalogue's order. */
export function searchDocuments(catalog: Catalog): SearchDocument[] {
  const names = new Map(
    catalog.categories.map(({ id, name }) => [id, [...new Set(locales.map((locale) => localized(name, locale)))]]),
  );
  return catalog.projects.map(({ slug, name, aliases, tags, category, alsoIn, prose }) => ({
    slug,
    name,
    aliases,
    tags,
    categories: [category, ...alsoIn].flatMap((id) => names.get(id) ?? []),
    summaries: [...new Set(locales.map((locale) => prose[locale].summary))],
  }));
}
