import type { Entry, Field } from "./entry";
import { compact, hasHan } from "./normalize";
import { place } from "./vocabulary";

/** What of a project a text was found in. */
export type FoundIn = "name" | "alias" | "tag" | "category" | "summary";

/** How well each place of a text fits; smaller is better. The order is the ranking; from `tag` on it is no longer the name that fits. */
export const tier = {
  exactName: 0,
  exactAlias: 1,
  namePrefix: 2,
  aliasPrefix: 3,
  wordInName: 4,
  insideName: 5,
  tag: 6,
  category: 7,
  also: 7.4,
  summary: 8,
} as const;

/** Of what is found in several places, this much better for each further one: who has it as tag and category means it. */
const furtherPlace = 0.15;

/** What is all of a category's name asks for the category: such a phrase comes before a name that merely has the words. */
const wholeCategory = { word: 5.5, phrase: 3.5 };

/** Below this length a Latin word is a beginning, not a part: one letter is inside nearly everything. */
const insideLength = 3;

/** A text to look for, prepared once for all projects. */
export interface Wanted {
  text: string;
  dense: string;
  /** Whether it is found inside words too. */
  inside: boolean;
}

/** Prepares a normalized text. */
export function wantedOf(text: string): Wanted {
  const dense = compact(text);
  return { text, dense, inside: hasHan(text) || dense.length >= insideLength };
}

/** How well a text fits a name, and which one; undefined where it fits none. */
export function fitOfName(
  { name, names, dense, namesText }: Entry,
  wanted: Wanted,
): { score: number; alias?: string } | undefined {
  if (!namesText.includes(wanted.dense) && !namesText.includes(wanted.text)) return undefined;
  const [own, ...others] = dense;
  if (own === wanted.dense) return { score: tier.exactName };
  const alias = (fits: (dense: string) => boolean) => names[others.findIndex(fits)];
  // the slug is the name once more, not another one
  const aliasFit = (score: number, field: Field) => (field === names[0] ? { score } : { score, alias: field.written });
  const exact = alias((each) => each === wanted.dense);
  if (exact) return aliasFit(tier.exactAlias, exact);
  if (own.startsWith(wanted.dense)) return { score: tier.namePrefix };
  const prefixed = alias((each) => each.startsWith(wanted.dense));
  if (prefixed) return aliasFit(tier.aliasPrefix, prefixed);
  if (startsWord(name.text, wanted.text)) return { score: tier.wordInName };
  const worded = names.find((field) => startsWord(field.text, wanted.text));
  if (worded) return aliasFit(tier.wordInName, worded);
  if (!wanted.inside) return undefined;
  if (own.includes(wanted.dense)) return { score: tier.insideName };
  const inside = alias((each) => each.includes(wanted.dense));
  return inside && aliasFit(tier.insideName, inside);
}

/** How well a text fits that stands in some places besides the names. */
export function scoreOfPlaces(places: number): number {
  const has = (bit: number) => (places & bit) !== 0;
  const best = has(place.tag)
    ? tier.tag
    : has(place.category)
      ? tier.category
      : has(place.also)
        ? tier.also
        : has(place.summary)
          ? tier.summary
          : Number.POSITIVE_INFINITY;
  const further = Object.values(place).filter(has).length - 1;
  return best - furtherPlace * Math.max(0, further);
}

/** How well a text fits that is all of the name of a project's main category. */
export function scoreOfCategory(text: string): number {
  return text.includes(" ") || hasHan(text) ? wholeCategory.phrase : wholeCategory.word;
}

/** The places, names aside, that have a text as it stands, spaces and all. */
export function placesOf({ tags, categories, also, summaries }: Entry, { text, inside }: Wanted): number {
  const has = (fields: readonly Field[]) => fields.some((field) => contains(field, text, inside));
  return (
    (has(tags) ? place.tag : 0) |
    (has(categories) ? place.category : 0) |
    (has(also) ? place.also : 0) |
    (inside && has(summaries) ? place.summary : 0)
  );
}

/** Whether a field has a text: anywhere, or where a word begins if it is too short for that. */
export function contains(field: Field, text: string, inside: boolean): boolean {
  return (inside && field.text.includes(text)) || startsWord(field.text, text);
}

function startsWord(field: string, text: string): boolean {
  return field.startsWith(text) || field.includes(` ${text}`);
}
