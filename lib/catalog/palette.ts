import type { Locale } from "../i18n/locales";
import { routes } from "../routes";
import { localized } from "./lookup";
import type { Catalog, Localized } from "./types";

/** A place that the palette can go to, projects aside: those are the explorer's. */
export interface PalettePlace {
  kind: "category" | "collection" | "concept";
  /** Its name in the page's language. */
  name: string;
  /** What else it is found by: its id, and its name in the other languages. */
  words: string[];
  href: string;
}

/** Every category, collection and concept, in the catalogue's order. */
export function palettePlaces(catalog: Catalog, locale: Locale): PalettePlace[] {
  const { categories, collections, concepts } = catalog;
  const place = (
    kind: PalettePlace["kind"],
    id: string,
    name: Localized,
    href: string,
    aliases: readonly string[] = [],
  ) => ({
    kind,
    name: localized(name, locale),
    words: [id, ...Object.values(name).filter((word) => word !== undefined), ...aliases],
    href,
  });
  return [
    ...categories.map(({ id, name, aliases }) => place("category", id, name, routes.category(locale, id), aliases)),
    ...concepts.map(({ slug, name, aliases }) => place("concept", slug, name, routes.concept(locale, slug), aliases)),
    ...collections.map(({ id, name }) => place("collection", id, name, routes.collection(locale, id))),
  ];
}
