import type { Candidate } from "@/lib/catalog/candidate";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";
import { type CandidateSearch, createCandidateSearch } from "@/lib/search/candidate-search";
import { siteFile } from "./site-file.client";

/** The search over everything that can be added, with the list it searches. Loaded apart from the page. */
export async function loadCandidates(locale: Locale): Promise<CandidateSearch> {
  const list = await siteFile<Candidate[]>(dataRoutes.candidates(locale)).loading;
  return createCandidateSearch(list ?? []);
}
