import { byYearOfEnd, type Departed } from "@/lib/catalog/departed";
import type { DepartedFacet } from "@/lib/catalog/departed-filter";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog, Cause } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** What the list can be narrowed by: causes and categories in their order, years newest first; only those in use. */
export function departedOptions(
  catalog: Catalog,
  departed: readonly Departed[],
  locale: Locale,
  { cause }: Messages,
): Record<DepartedFacet, FacetOption[]> {
  const causes = new Set(departed.map(({ project }) => project.status.cause));
  const categories = new Set(departed.map(({ project }) => project.category));
  return {
    cause: (Object.keys(cause) as Cause[])
      .filter((id) => causes.has(id))
      .map((id) => ({ value: id, label: cause[id] })),
    category: catalog.categories
      .filter(({ id }) => categories.has(id))
      .map(({ id, name }) => ({ value: id, label: localized(name, locale) })),
    year: byYearOfEnd(departed).map(({ year }) => ({ value: year, label: year })),
  };
}
