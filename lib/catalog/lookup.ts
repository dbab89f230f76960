import type { Locale } from "../i18n/locales";
import { perCatalog } from "./per-catalog";
import type { Catalog, Category, Localized, Project } from "./types";

/** Projects by slug, made once for each catalogue: pages look up thousands. */
const bySlug = perCatalog(({ projects }) => new Map(projects.map((project) => [project.slug, project])));

/** The project with this slug, or undefined. */
export function findProject(catalog: Catalog, slug: string): Project | undefined {
  return bySlug(catalog).get(slug);
}

/** The category with this id, or undefined. */
export function findCategory({ categories }: Catalog, id: string): Category | undefined {
  return categories.find((category) => category.id === id);
}

/** The projects whose main category this is: the alive before the past, each with those to start with first, then by name. */
export function membersOf(catalog: Catalog, category: Category): Project[] {
  const place = (slug: string) => {
    const index = category.startWith.indexOf(slug);
    return index < 0 ? category.startWith.length : index;
  };
  return catalog.projects
    .filter((project) => project.category === category.id)
    .sort((a, b) => Number(b.alive) - Number(a.alive) || place(a.slug) - place(b.slug));
}

/** A text in the wanted language, or in English where it has no other. */
export function localized(text: Localized, locale: Locale): string {
  return text[locale] ?? text.en;
}
