import type { Entry } from "./entry";
import { placesOf, scoreOfCategory, scoreOfName, scoreOfPlaces, tier, type Wanted, wantedOf } from "./fit";
import { type NameIndex, nameIndex } from "./name-index";
import { type Lookup, vocabularyOf } from "./vocabulary";

/** A project that a query found. */
export interface SearchHit {
  slug: string;
  /** Whether its name or an alias matched, exactly, in part or with a typo; else a tag, category or summary did. */
  byName: boolean;
}

/** Words apart rank behind the same words together. */
const apart = 0.6;

/** How much better a member of the category that was asked for fits if it has the same tag. */
const tagged = 0.1;

/** Who types a second word need not wait for the first one again. */
const wordsKept = 8;

/** The same function, which remembers its last answers. */
function lastOnes<T>(limit: number, answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const kept = known.get(question) ?? answer(question);
    known.delete(question);
    known.set(question, kept);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return kept;
  };
}

/** Prepares the entries once; the result finds those that have a phrase, or all of its words, best first. */
export function scanner(entries: readonly Entry[]): (phrase: string) => SearchHit[] {
  const lookup = vocabularyOf(entries);
  const named = nameIndex(entries);
  const members = membersByCategory(entries);
  const scoresOfWord = lastOnes(wordsKept, (word: string) => scoresOf(entries, lookup, named, wantedOf(word)));
  return (phrase) => {
    const words = phrase.split(" ").map(scoresOfWord);
    const [only] = words;
    // a copy: what is kept of a word must stay what it is
    const scores = only && words.length === 1 ? only.slice() : scoresTogether(entries, words, named, wantedOf(phrase));
    const asked = scoreOfCategory(phrase);
    const inCategory = new Set<number>();
    for (const entry of members.get(phrase) ?? []) {
      // who has it as a tag too does just that among what the category holds
      const score = asked - (entries[entry]?.tags.some(({ text }) => text === phrase) ? tagged : 0);
      if (score >= (scores[entry] ?? 0)) continue;
      scores[entry] = score;
      inCategory.add(entry);
    }
    const byName = (entry: number) => (scores[entry] ?? tier.tag) <= tier.insideName && !inCategory.has(entry);
    return ranked(entries, scores, byName);
  };
}

/** The main members of each category, by every name that the category has. */
function membersByCategory(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  entries.forEach(({ categories }, i) => {
    for (const { text } of categories) {
      const known = members.get(text);
      if (known) known.push(i);
      else members.set(text, [i]);
    }
  });
  return members;
}

/** The score of every combination of places. */
const scoresByPlaces = Array.from({ length: 16 }, (_, places) => scoreOfPlaces(places));

/** How well one word fits each entry, by number; infinite where it is not found. */
function scoresOf(entries: readonly Entry[], lookup: Lookup, named: NameIndex, wanted: Wanted): Float64Array {
  const places = lookup(wanted);
  const mayBeNamed = named(wanted);
  const scores = new Float64Array(entries.length);
  entries.forEach((entry, i) => {
    const name = mayBeNamed[i] ? scoreOfName(entry, wanted) : Number.POSITIVE_INFINITY;
    scores[i] = name < Number.POSITIVE_INFINITY ? name : (scoresByPlaces[places[i] ?? 0] ?? name);
  });
  return scores;
}

/** How well several words fit each entry: together as they stand, or apart, where each of them is found somewhere. */
function scoresTogether(
  entries: readonly Entry[],
  words: readonly Float64Array[],
  named: NameIndex,
  whole: Wanted,
): Float64Array {
  const mayBeNamed = named(whole);
  const scores = new Float64Array(entries.length);
  entries.forEach((entry, i) => {
    scores[i] = scoreTogether(entry, i);
  });
  return scores;

  function scoreTogether(entry: Entry, i: number): number {
    const name = mayBeNamed[i] ? scoreOfName(entry, whole) : Number.POSITIVE_INFINITY;
    let farthest = 0;
    let sum = 0;
    for (const word of words) {
      const score = word[i] ?? Number.POSITIVE_INFINITY;
      farthest = Math.max(farthest, score);
      sum += score;
    }
    if (farthest === Number.POSITIVE_INFINITY) return name;
    const wordsApart = (sum / words.length + farthest) / 2 + apart;
    return Math.min(name, wordsApart, scoreOfPlaces(placesOf(entry, whole)));
  }
}

/**
 * The entries that were found, best first; of two equal fits of a name the shorter name is the closer one, elsewhere the given order
 * decides. Score, length and number are packed into one number each, because sorting numbers costs a tenth of sorting by a function.
 */
function ranked(entries: readonly Entry[], scores: Float64Array, byName: (entry: number) => boolean): SearchHit[] {
  const keys = new Float64Array(scores.length);
  let found = 0;
  scores.forEach((score, i) => {
    if (score === Number.POSITIVE_INFINITY) return;
    const length = byName(i) ? Math.min(255, entries[i]?.name.text.length ?? 0) : 0;
    keys[found++] = (Math.round(score * 1000) * 256 + length) * 2 ** 24 + i;
  });
  const sorted = keys.subarray(0, found).sort();
  return Array.from(sorted, (key) => {
    const entry = key % 2 ** 24;
    return { slug: entries[entry]?.slug ?? "", byName: byName(entry) };
  });
}
