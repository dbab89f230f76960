import { entryOf } from "./entry";
import { explain, type Why } from "./explain";
import { type NearName, nearNames } from "./near-names";
import { compact, normalize } from "./normalize";
import { type SearchHit, scanner } from "./scan";
import type { SearchDocument } from "./search-document";

/** What a query found. */
export interface SearchAnswer {
  /** Best first. */
  hits: SearchHit[];
  /** What was searched for instead, because what was written is nowhere: the nearest name. */
  instead?: string;
}

export interface Search {
  /** Answers a query. Never throws; of equal fits the given order decides. */
  find: (query: string) => SearchAnswer;
  /** Why a query found a project; undefined where its name says it, or where it did not. */
  why: (query: string, slug: string) => Why | undefined;
}

/** Prepares the documents once; the result answers every query. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const entries = documents.map(entryOf);
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const scan = scanner(entries);
  let near: ReturnType<typeof nearNames> | undefined;
  return {
    find: (query) => {
      const phrase = normalize(query);
      // what is dots and spaces alone begins every name
      if (compact(phrase) === "") return { hits: [] };
      const hits = scan(phrase);
      if (hits.length > 0) return { hits };
      near ??= nearNames(entries);
      return nearest(scan, near, phrase);
    },
    why: (query, slug) => {
      const entry = bySlug.get(slug);
      return entry && explain(entry, normalize(query));
    },
  };
}

/** What the query would have found without its typos: the names near the whole of it, or the same words, each put right. */
function nearest(
  scan: (phrase: string) => SearchHit[],
  near: (phrase: string) => NearName[],
  phrase: string,
): SearchAnswer {
  const names = near(phrase);
  const [best] = names;
  if (best)
    return { hits: names.map(({ entry: { slug } }) => ({ slug, byName: true })), instead: best.entry.name.written };
  const words = phrase.split(" ");
  if (words.length < 2 || words.length > 8) return { hits: [] };
  const righted = words.map((word) => (scan(word).length > 0 ? word : (near(word)[0]?.text ?? word))).join(" ");
  const hits = righted === phrase ? [] : scan(righted);
  return hits.length > 0 ? { hits, instead: righted } : { hits: [] };
}
