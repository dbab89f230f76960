import { projectCards } from "../catalog/card";
import { findCategory, findProject, localized } from "../catalog/lookup";
import type { Catalog } from "../catalog/types";
import { locales } from "../i18n/locales";

/** What a project is found by: both languages, whatever the page's own. */
export interface SearchDocument {
  slug: string;
  name: string;
  aliases: string[];
  tags: string[];
  /** Names of its main category and what else people call it. */
  categories: string[];
  /** The same of the other categories that list it. */
  also: string[];
  summaries: string[];
}

/** One document a project, in the landscape's order: of two equal fits the one that stands first there comes first. */
export function searchDocuments(catalog: Catalog): SearchDocument[] {
  const names = (id: string): string[] => {
    const category = findCategory(catalog, id);
    return category
      ? [...new Set([...locales.map((locale) => localized(category.name, locale)), ...category.aliases])]
      : [];
  };
  return projectCards(catalog, "en").flatMap((card) => {
    const project = findProject(catalog, card.slug);
    if (!project) return [];
    const { slug, name, aliases, tags, category, alsoIn, prose } = project;
    const summaries = [...new Set(locales.map((locale) => prose[locale].summary))];
    return { slug, name, aliases, tags, categories: names(category), also: alsoIn.flatMap(names), summaries };
  });
}
