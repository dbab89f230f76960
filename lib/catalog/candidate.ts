import type { Locale } from "../i18n/locales";
import { findCategory, localized } from "./lookup";
import type { Catalog, State } from "./types";

/** A project that can be added to a comparison, with what it is found and told apart by. */
export interface Candidate {
  slug: string;
  name: string;
  aliases: string[];
  /** Name of its category. */
  category: string;
  alive: boolean;
  state: State;
  since?: string;
}

/** Everything that can be compared, in the catalogue's order and in one language. */
export function candidates(catalog: Catalog, locale: Locale): Candidate[] {
  return catalog.projects.map(({ slug, name, aliases, category, alive, status }) => {
    const { name: job } = findCategory(catalog, category) ?? {};
    return {
      slug,
      name,
      aliases,
      category: job ? localized(job, locale) : category,
      alive,
      state: status.state,
      ...(status.since && { since: status.since }),
    };
  });
}
