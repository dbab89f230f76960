import { projectCards } from "../../lib/catalog/card";
import { explorerResult } from "../../lib/catalog/result";
import { defaultState } from "../../lib/catalog/url-state";
import { contentDirectory, loadCatalog } from "../../lib/content/load";
import type { Locale } from "../../lib/i18n/locales";
import { locales } from "../../lib/i18n/locales";
import { createSearch } from "../../lib/search/search";
import { searchDocuments } from "../../lib/search/search-document";
import { relevanceQueries } from "./relevance-queries";
import type { Row } from "./report";

/** How well the explorer ranks what people meant, in each language: 1 / place of the first project meant, and how often it stands first. */
export async function relevance(): Promise<Row[]> {
  const catalog = await loadCatalog(contentDirectory());
  const search = createSearch(searchDocuments(catalog));
  const has = new Set(catalog.projects.map(({ slug }) => slug));
  const asked = relevanceQueries.filter(({ meant }) => meant.some((slug) => has.has(slug)));
  return locales.flatMap((locale: Locale) => {
    const cards = projectCards(catalog, locale);
    const places = asked.map(({ kind, query, meant }) => {
      const { cards: shown } = explorerResult(cards, { ...defaultState, query }, search.find(query).hits);
      const place = shown.findIndex(({ slug }) => meant.includes(slug)) + 1;
      if (place !== 1)
        console.log(`  ${locale} ${kind} "${query}": ${place || "not found"}, first ${shown[0]?.slug ?? "nothing"}`);
      return place;
    });
    const reciprocal = places.map((place) => (place ? 1 / place : 0));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return [
      {
        what: `relevance ${locale}: mean reciprocal rank of ${asked.length} queries`,
        value: mean(reciprocal),
        unit: "",
        least: 0.97,
      },
      {
        what: `relevance ${locale}: meant project first`,
        value: mean(places.map((place) => Number(place === 1))),
        unit: "",
        least: 0.95,
      },
    ];
  });
}
