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
  /** Whether it is found inside words too, and not only where one begins. */
  inside: boolean;
}

/** Prepares a normalized text. */
export function wantedOf(text: string): Wanted {
  const dense = compact(text);
  return { text, dense, inside: hasHan(text) || dense.length >= insideLength };
}

/** How well a text fits a name or an alias; infinite where it fits none. */
export function scoreOfName(entry: Entry, wanted: Wanted): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < entry.dense.length; i++) best = Math.min(best, tierOfName(entry, i, wanted));
  return best;
}

/** Which name a text fits best: 0 is the name itself, then come the slug and the aliases; -1 where it fits none. */
export function fittingName(entry: Entry, wanted: Wanted): number {
  const best = scoreOfName(entry, wanted);
  return best === Number.POSITIVE_INFINITY
    ? -1
    : entry.dense.findIndex((_, i) => tierOfName(entry, i, wanted) === best);
}

/** How well a text fits one of the names: 0 is the name itself, then come the slug and the aliases. */
function tierOfName({ dense, name, names }: Entry, i: number, wanted: Wanted): number {
  const own = dense[i] ?? "";
  if (own === wanted.dense) return i === 0 ? tier.exactName : tier.exactAlias;
  if (own.startsWith(wanted.dense)) return i === 0 ? tier.namePrefix : tier.aliasPrefix;
  if (startsWord(i === 0 ? name.text : (names[i - 1]?.text ?? ""), wanted.text)) return tier.wordInName;
  return wanted.inside && own.includes(wanted.dense) ? tier.insideName : Number.POSITIVE_INFINITY;
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
export function placesOf({ otherText, tags, categories, also, summaries }: Entry, { text, inside }: Wanted): number {
  if (!otherText.includes(text)) return 0;
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
