import type { MetadataRoute } from "next";
import { departedProjects } from "@/lib/catalog/departed";
import { comparedPairs, pairId } from "@/lib/catalog/pairs";
import { getCatalog } from "@/lib/content";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { absoluteUrl } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";

export const dynamic = "force-static";

/** Every page in every language, each with its counterparts. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const catalog = await getCatalog();
  const { site, categories, projects, collections, concepts } = catalog;
  const pages: ((locale: Locale) => string)[] = [
    (locale) => routes.explorer(locale),
    (locale) => routes.compare(locale),
    (locale) => routes.pairs(locale),
    (locale) => routes.timeline(locale),
    ...(collections.length > 0 ? [(locale: Locale) => routes.collections(locale)] : []),
    ...(concepts.length > 0 ? [(locale: Locale) => routes.concepts(locale)] : []),
    ...(departedProjects(catalog).length > 0 ? [(locale: Locale) => routes.departed(locale)] : []),
    (locale) => routes.about(locale),
    ...categories.map(
      ({ id }) =>
        (locale: Locale) =>
          routes.category(locale, id),
    ),
    ...projects.map(
      ({ slug }) =>
        (locale: Locale) =>
          routes.project(locale, slug),
    ),
    ...collections.map(
      ({ id }) =>
        (locale: Locale) =>
          routes.collection(locale, id),
    ),
    ...concepts.map(
      ({ slug }) =>
        (locale: Locale) =>
          routes.concept(locale, slug),
    ),
    ...comparedPairs(catalog).map((pair) => (locale: Locale) => routes.pair(locale, pairId(pair))),
  ];
  return pages.flatMap((page) => {
    const languages = Object.fromEntries(
      site.locales.map((locale) => [languageTags[locale], absoluteUrl(site, page(locale))]),
    );
    return site.locales.map((locale) => ({ url: absoluteUrl(site, page(locale)), alternates: { languages } }));
  });
}
