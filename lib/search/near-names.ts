import Fuse from "fuse.js/basic";
import type { Entry } from "./entry";
import { compact, hasHan } from "./normalize";

/** A project whose name, or a word of it, is nearly what was written. */
export interface NearName {
  entry: Entry;
  /** The name or word that is near, as it is searched. */
  text: string;
  /** From 0, the same, to 1, on Fuse's scale. */
  distance: number;
}

/** Below this length nearly everything is one letter away from something; above it nobody types a name. */
const lengths = { shortest: 4, longest: 32 };

/** How much farther a word of a name counts than a whole name, on Fuse's scale. */
const wordPenalty = 0.2;

/** Most names that Fuse is asked about: those that share the most pairs of letters with what was written. */
const candidates = 200;

interface Row {
  entry: Entry;
  text: string;
  whole: boolean;
}

/** Prepares the names once; the result finds those nearest to a normalized text, best first. For typos, over names and aliases alone. */
export function nearNames(entries: readonly Entry[]): (phrase: string) => NearName[] {
  const rows = entries.flatMap(rowsOf);
  const byPair = new Map<string, number[]>();
  rows.forEach(({ text }, i) => {
    for (const pair of pairsOf(text)) {
      const known = byPair.get(pair);
      if (known) known.push(i);
      else byPair.set(pair, [i]);
    }
  });
  return (phrase) => {
    const dense = compact(phrase);
    if (dense.length < lengths.shortest || dense.length > lengths.longest || hasHan(dense)) return [];
    // a typo changes letters; it does not make a word half as long or twice as long
    const slack = Math.max(2, dense.length / 3);
    const near = mostShared(byPair, dense, rows.length)
      .flatMap((i) => rows[i] ?? [])
      .filter(({ text }) => Math.abs(text.length - dense.length) <= slack);
    const fuse = new Fuse(near, {
      keys: ["text"],
      includeScore: true,
      threshold: 0.4,
      distance: 20,
      minMatchCharLength: 3,
    });
    const best = new Map<string, NearName>();
    for (const { item, score = 1 } of fuse.search(dense)) {
      const { entry, text, whole } = item;
      // of two as near, the one that is the whole name was meant rather than the one that has it among others
      const distance = whole ? score : score + wordPenalty;
      const known = best.get(entry.slug);
      if (!known || distance < known.distance) best.set(entry.slug, { entry, text, distance });
    }
    return [...best.values()].sort(
      (a, b) => a.distance - b.distance || a.entry.name.text.length - b.entry.name.text.length,
    );
  };
}

function rowsOf(entry: Entry): Row[] {
  const words = [entry.name, ...entry.names].flatMap(({ text }) => text.split(" "));
  const whole = new Set(entry.dense);
  return [...new Set([...whole, ...words.filter((word) => word.length >= lengths.shortest)])].map((text) => ({
    entry,
    text,
    whole: whole.has(text),
  }));
}

/** The letters of a word in pairs, its beginning counted as one: "run" has ^r, ru, un. */
function pairsOf(text: string): Set<string> {
  const marked = `^${text}`;
  return new Set(Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2)));
}

/** Least share of its pairs that a name has in common with what was meant for it. */
const leastShared = 0.4;

/** The rows that share enough pairs with a text, in their order; of too many those that share most. */
function mostShared(byPair: ReadonlyMap<string, number[]>, text: string, rowCount: number): number[] {
  const shared = new Uint8Array(rowCount);
  const pairs = pairsOf(text);
  for (const pair of pairs) {
    for (const row of byPair.get(pair) ?? []) shared[row] = (shared[row] ?? 0) + 1;
  }
  for (let least = Math.ceil(pairs.size * leastShared); ; least++) {
    const enough: number[] = [];
    shared.forEach((count, row) => {
      if (count >= least) enough.push(row);
    });
    if (enough.length <= candidates || least >= pairs.size) return enough.slice(0, candidates);
  }
}
