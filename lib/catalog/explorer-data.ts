import type { Locale } from "../i18n/locales";
import { compareNames } from "../i18n/name-order";
import { type ProjectCard, projectCards } from "./card";
import { type FacetId, facetIds, facetValues } from "./facets";
import type { LicenceFamily } from "./licence-family";
import { localized } from "./lookup";
import type { Catalog } from "./types";

/** A value that a facet offers, with its name in the page's language. */
export interface FacetOption {
  value: string;
  label: string;
}

/** The values of every facet. */
export type FacetValues = Record<FacetId, FacetOption[]>;

/** The same as sets, to look values of an address up in. */
export function knownValues(options: FacetValues): Record<FacetId, ReadonlySet<string>> {
  return Object.fromEntries(
    facetIds.map((id) => [id, new Set(options[id].map(({ value }) => value))] as const),
  ) as unknown as Record<FacetId, ReadonlySet<string>>;
}

/** How the interface names the values that are words of the model. */
export interface FacetLabels {
  kind: Record<string, string>;
  status: Record<string, string>;
  stage: Record<string, string>;
  proprietary: string;
  family: Record<LicenceFamily, string>;
  replaced: Record<"yes" | "no", string>;
}

/** The options of every facet that occur in the catalogue: categories and layers in their order, states by life, the rest by name. */
export function facetOptions(catalog: Catalog, locale: Locale, labels: FacetLabels): FacetValues {
  const cards = projectCards(catalog, locale);
  const ordered: Partial<Record<FacetId, FacetOption[]>> = {
    category: catalog.categories.map(({ id, name }) => ({ value: id, label: localized(name, locale) })),
    layer: catalog.layers.map(({ id, name }) => ({ value: id, label: localized(name, locale) })),
    kind: Object.entries(labels.kind).map(([value, label]) => ({ value, label })),
    status: Object.entries(labels.status).map(([value, label]) => ({ value, label })),
    stage: Object.entries(labels.stage).map(([value, label]) => ({ value, label })),
    family: Object.entries(labels.family).map(([value, label]) => ({ value, label })),
    collection: catalog.collections.map(({ id, name }) => ({ value: id, label: localized(name, locale) })),
    replaced: Object.entries(labels.replaced).map(([value, label]) => ({ value, label })),
  };
  return Object.fromEntries(
    facetIds.map((id) => [id, optionsInUse(cards, id, ordered[id], labels.proprietary)]),
  ) as Record<FacetId, FacetOption[]>;
}

function optionsInUse(
  cards: readonly ProjectCard[],
  id: FacetId,
  ordered: FacetOption[] | undefined,
  proprietary: string,
): FacetOption[] {
  const used = new Set(cards.flatMap(facetValues[id]));
  if (ordered) return ordered.filter(({ value }) => used.has(value));
  return [...used].sort(compareNames).map((value) => ({ value, label: value === "proprietary" ? proprietary : value }));
}
