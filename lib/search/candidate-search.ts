import type { Candidate } from "../catalog/candidate";
import { createSearch } from "./search";

/** What to offer for a query: with nothing typed, those that stand near; else whatever it finds, best first. */
export type CandidateSearch = (query: string, near: readonly string[], chosen: readonly string[]) => Candidate[];

/** As many as are seen at a glance. */
const offered = 8;

/** Prepares the candidates once; names, aliases and categories are searched, with typos, as everywhere on the site. */
export function createCandidateSearch(candidates: readonly Candidate[]): CandidateSearch {
  const bySlug = new Map(candidates.map((candidate) => [candidate.slug, candidate]));
  const search = createSearch(
    candidates.map(({ slug, name, aliases, category }) => ({
      slug,
      name,
      aliases,
      tags: [],
      categories: [category],
      also: [],
      summaries: [],
    })),
  );
  return (query, near, chosen) => {
    const slugs = query.trim() === "" ? near : search.find(query).hits.map(({ slug }) => slug);
    return slugs
      .filter((slug) => !chosen.includes(slug))
      .flatMap((slug) => bySlug.get(slug) ?? [])
      .slice(0, offered);
  };
}
