import type { Locale } from "../i18n/locales";
import type { FacetOption } from "./explorer-data";
import { localized } from "./lookup";
import type { Attribute, AttributeEntry, Catalog, Category } from "./types";

/** One attribute of a category as a facet. */
export interface AttributeFacet {
  id: string;
  name: string;
  help: string;
  options: FacetOption[];
}

/** The attributes of a category that a result can be narrowed by, and what each project answers. */
export interface AttributeFacets {
  category: string;
  facets: AttributeFacet[];
  /** By slug, then by attribute: the ids of the options that hold. What is not known is "unknown". */
  answers: Record<string, Record<string, readonly string[]>>;
}

/** How the interface names the answers that are words of the model. */
export type AnswerWords = Record<"yes" | "partial" | "no" | "unknown", string>;

/** A category's attributes as facets; a number or a free text is none. */
export function attributeFacets(
  catalog: Catalog,
  category: Category,
  locale: Locale,
  words: AnswerWords,
): AttributeFacets {
  const members = catalog.projects.filter(({ category: main, alsoIn }) => [main, ...alsoIn].includes(category.id));
  const asked = category.attributes.filter(({ type }) => type !== "number" && type !== "text");
  const answers = Object.fromEntries(
    members.map(({ slug, attributes }) => [
      slug,
      Object.fromEntries(asked.map(({ id }) => [id, answerIds(attributes[id])])),
    ]),
  );
  const facets = asked.map((attribute) => ({
    id: attribute.id,
    name: localized(attribute.name, locale),
    help: localized(attribute.help, locale),
    options: optionsOf(attribute, locale, words).filter(({ value }) =>
      Object.values(answers).some((answer) => answer[attribute.id]?.includes(value)),
    ),
  }));
  return { category: category.id, facets, answers };
}

function answerIds(entry: AttributeEntry | undefined): readonly string[] {
  const value = entry?.value;
  if (value === undefined || value === "unknown") return ["unknown"];
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  return Array.isArray(value) ? value : [String(value)];
}

function optionsOf(attribute: Attribute, locale: Locale, words: AnswerWords): FacetOption[] {
  const named =
    attribute.type === "choice" || attribute.type === "choices"
      ? (attribute.options ?? []).map(({ id, name }) => ({ value: id, label: localized(name, locale) }))
      : (["yes", "partial", "no"] as const).map((value) => ({ value, label: words[value] }));
  return [...named, { value: "unknown", label: words.unknown }];
}
