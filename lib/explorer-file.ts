import { type ProjectCard, projectCards } from "./catalog/card";
import { type FacetValues, facetOptions } from "./catalog/explorer-data";
import type { Catalog } from "./catalog/types";
import type { Locale } from "./i18n/locales";
import { messagesOf } from "./i18n/messages";
import { type SearchDocument, searchDocuments } from "./search/search-document";

/** The file that a page's explorer fetches. */
export interface ExplorerFile {
  /** Every project in the landscape's order. */
  cards: ProjectCard[];
  documents: SearchDocument[];
  /** The values that each facet offers. */
  options: FacetValues;
}

/** The whole list in one language, with what it is found and narrowed by. */
export function explorerFile(catalog: Catalog, locale: Locale): ExplorerFile {
  const { kind, state, stage, value, licenceFamily, replaced } = messagesOf(locale);
  const labels = { kind, status: state, stage, proprietary: value.proprietary, family: licenceFamily, replaced };
  return {
    cards: projectCards(catalog, locale),
    documents: searchDocuments(catalog),
    options: facetOptions(catalog, locale, labels),
  };
}
