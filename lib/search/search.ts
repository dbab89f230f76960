import Fuse from "fuse.js/basic";
import { compact, hasHan, normalize } from "./normalize";
import type { SearchDocument } from "./search-document";

/** A project that a query found. */
export interface SearchHit {
  slug: string;
  /** Whether its name or an alias matched, exactly, in part or with a typo; else a tag, category or summary did. */
  byName: boolean;
}

/** Finds projects for a query, best first; the whole text is scanned at each call. */
export type Search = (query: string) => SearchHit[];

/** How well a word fits a project; smaller is better. The order of the tiers is the ranking. */
const tier = {
  exactName: 0,
  exactAlias: 1,
  namePrefix: 2,
  aliasPrefix: 3,
  wordInName: 4,
  insideName: 5,
  tag: 6,
  category: 7,
  summary: 8,
} as const;

interface Entry {
  slug: string;
  name: string;
  names: string[];
  tags: string[];
  categories: string[];
  summaries: string[];
}

/** Below this length a Latin word is a prefix, not a part: one letter is inside nearly everything. */
const insideLength = 3;

/** Prepares the documents once; the result answers every query. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const entries = documents.map(entryOf);
  const order = new Map(entries.map(({ slug }, i) => [slug, i]));
  const fuzzy = fuzzyNames(entries);
  return (query) => {
    const phrase = normalize(query);
    // what is dots and spaces alone begins every name
    if (compact(phrase) === "") return [];
    const hits = scan(entries, phrase);
    const found = hits.length > 0 ? hits : fuzzy(phrase);
    return found
      .sort((a, b) => a.score - b.score || a.length - b.length || rank(order, a.slug) - rank(order, b.slug))
      .map(({ slug, score }) => ({ slug, byName: score < tier.tag }));
  };
}

interface Scored {
  slug: string;
  score: number;
  /** Length of the name: of two equal fits the shorter name is the closer one. */
  length: number;
}

/** Projects in which every word of the phrase is found; the phrase as a whole counts more than its words. */
function scan(entries: readonly Entry[], phrase: string): Scored[] {
  const words = phrase.split(" ");
  return entries.flatMap((entry) => {
    const whole = tierOf(entry, phrase);
    const each = words.length > 1 ? words.map((word) => tierOf(entry, word)) : [];
    const worst = each.length > 0 ? Math.max(...each) : Number.POSITIVE_INFINITY;
    // words apart rank just behind the same words together
    const score = Math.min(whole, worst + 0.5);
    return Number.isFinite(score) ? [{ slug: entry.slug, score, length: entry.name.length }] : [];
  });
}

/** The best tier in which a text is found in an entry, or Infinity. */
function tierOf({ name, names, tags, categories, summaries }: Entry, text: string): number {
  const dense = compact(text);
  const han = hasHan(text);
  const inside = han || dense.length >= insideLength;
  const contains = (field: string) => (inside ? field.includes(text) : false) || startsWord(field, text);
  const denseNames = names.map(compact);
  const denseName = compact(name);
  if (denseName === dense) return tier.exactName;
  if (denseNames.includes(dense)) return tier.exactAlias;
  if (denseName.startsWith(dense)) return tier.namePrefix;
  if (denseNames.some((alias) => alias.startsWith(dense))) return tier.aliasPrefix;
  if ([name, ...names].some((field) => startsWord(field, text))) return tier.wordInName;
  if (inside && [denseName, ...denseNames].some((field) => field.includes(dense))) return tier.insideName;
  if (tags.some(contains)) return tier.tag;
  if (categories.some(contains)) return tier.category;
  if (inside && summaries.some(contains)) return tier.summary;
  return Number.POSITIVE_INFINITY;
}

function startsWord(field: string, text: string): boolean {
  return field.startsWith(text) || field.includes(` ${text}`);
}

function entryOf({ slug, name, aliases, tags, categories, summaries }: SearchDocument): Entry {
  return {
    slug,
    name: normalize(name),
    names: [slug, ...aliases].map(normalize),
    tags: tags.map(normalize),
    categories: categories.map(normalize),
    summaries: summaries.map(normalize),
  };
}

/** Below this length nearly everything is one letter away from something. */
const shortestTypo = 4;

/** How much farther a word of a name counts than a whole name, on Fuse's scale from 0 to 1. */
const wordPenalty = 0.2;

/** Names, or words of them, that are nearly what was written: the fallback for a typo, over names and aliases alone. */
function fuzzyNames(entries: readonly Entry[]): (phrase: string) => Scored[] {
  const rows = entries.flatMap((entry) => {
    const names = [entry.name, ...entry.names];
    const words = names.flatMap((name) => name.split(" ")).filter((word) => word.length >= shortestTypo);
    const whole = new Set(names.map(compact));
    return [...new Set([...whole, ...words])].map((text) => ({ entry, text, whole: whole.has(text) }));
  });
  const fuse = new Fuse(rows, {
    keys: ["text"],
    includeScore: true,
    threshold: 0.4,
    distance: 20,
    minMatchCharLength: 3,
  });
  return (phrase) => {
    const dense = compact(phrase);
    if (dense.length < shortestTypo || dense.length > 32 || hasHan(dense)) return [];
    const best = new Map<string, Scored>();
    for (const { item, score = 1 } of fuse.search(dense)) {
      const { entry, text, whole } = item;
      // a typo changes letters; it does not make a word half as long or twice as long
      if (Math.abs(text.length - dense.length) > Math.max(2, dense.length / 3)) continue;
      // of two as near, the one that is the whole name was meant rather than the one that has it among others
      const found = { slug: entry.slug, score: whole ? score : score + wordPenalty, length: entry.name.length };
      const known = best.get(entry.slug);
      if (!known || found.score < known.score) best.set(entry.slug, found);
    }
    return [...best.values()];
  };
}

function rank(order: Map<string, number>, slug: string): number {
  return order.get(slug) ?? order.size;
}
