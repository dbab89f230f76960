import type { Entry, Field } from "./entry";
import type { Wanted } from "./fit";
import { hasHan } from "./normalize";

/** Where a text stands besides names, as bits that can be joined. */
export const place = { tag: 1, category: 2, also: 4, summary: 8 } as const;

/** Looks a text up: for each entry, by number, the places that have it as bits. */
export type Lookup = (wanted: Wanted) => Uint8Array;

/** The entries that have a word, by number, each with the place as its last four bits. */
type Postings = number[];

/** A run of Chinese characters is one word, which is found by any part; so is a run of anything else without a space. */
const runs = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;

/**
 * Collects the words of tags and summaries, and the names of categories, once. A query then reads some thousands of words and their
 * lists, and not the whole text.
 */
export function vocabularyOf(entries: readonly Entry[]): Lookup {
  const words = new Map<string, Postings>();
  const categories = new Map<string, Postings>();
  entries.forEach((entry, i) => {
    addWords(words, entry.tags, i, place.tag);
    addWords(words, entry.summaries, i, place.summary);
    for (const { text } of entry.categories) post(categories, text, i, place.category);
    for (const { text } of entry.also) post(categories, text, i, place.also);
  });
  const chinese = [...words].filter(([text]) => hasHan(text));
  const latin = [...words].filter(([text]) => !hasHan(text));
  return ({ text, inside }) => {
    const found = new Uint8Array(entries.length);
    // a summary is only searched for what is long enough to be found inside words
    const mask = inside ? 15 : 15 & ~place.summary;
    for (const [word, postings] of hasHan(text) ? chinese : latin) {
      if (inside ? word.includes(text) : word.startsWith(text)) mark(found, postings, mask);
    }
    for (const [name, postings] of categories) {
      if (inside ? name.includes(text) : name.startsWith(text) || name.includes(` ${text}`))
        mark(found, postings, mask);
    }
    return found;
  };
}

function addWords(words: Map<string, Postings>, fields: readonly Field[], entry: number, bit: number): void {
  for (const { text } of fields) for (const [run] of text.matchAll(runs)) post(words, run, entry, bit);
}

function post(to: Map<string, Postings>, text: string, entry: number, bit: number): void {
  const postings = to.get(text);
  if (postings) postings.push(entry * 16 + bit);
  else to.set(text, [entry * 16 + bit]);
}

function mark(found: Uint8Array, postings: Postings, mask: number): void {
  for (const posting of postings) {
    const entry = posting >> 4;
    found[entry] = (found[entry] ?? 0) | (posting & mask);
  }
}
