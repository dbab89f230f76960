import type { Locale } from "../i18n/locales";
import type { Locate } from "./parse-yaml";
import type { Problem } from "./problem";
import type { CategoryFacts } from "./schema/category";
import type { CollectionFacts } from "./schema/collection";
import type { ConceptFacts } from "./schema/concept";
import type { Layer } from "./schema/layer";
import type { ProjectFacts } from "./schema/project";
import type { Site } from "./schema/site";
import type { Snapshot } from "./schema/snapshot";

/** One file that fits its schema, before the rules that look across files. */
export interface Draft<T> {
  file: string;
  facts: T;
  locate: Locate;
}

/** One language of an entry: its summary and the Markdown of its body. */
export interface ProseDraft {
  file: string;
  summary: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** An entry with its facts and its prose. */
export interface EntryDraft<T> extends Draft<T> {
  id: string;
  prose: Partial<Record<Locale, ProseDraft>>;
}

/** The folders that hold an entry each: facts, and prose in every language. */
export const entryKinds = ["categories", "projects", "collections", "concepts"] as const;

export type EntryKind = (typeof entryKinds)[number];

/** A whole catalogue that fits its schemas, entry by entry; what the rules look at. */
export interface CatalogDraft {
  root: string;
  site: Draft<Site> | undefined;
  layers: Draft<Layer[]> | undefined;
  categories: Map<string, EntryDraft<CategoryFacts>>;
  projects: Map<string, EntryDraft<ProjectFacts>>;
  collections: Map<string, EntryDraft<CollectionFacts>>;
  concepts: Map<string, EntryDraft<ConceptFacts>>;
  snapshots: Map<string, Draft<Snapshot>>;
  /** Ids of entries that exist but did not fit, so that one mistake is not reported as many unknown names. */
  broken: Record<EntryKind, Set<string>>;
  /** Every file that is there, whether it fits or not, so that a broken one is not called missing. */
  present: Set<string>;
}

/** Every entry of every kind. */
export function entriesOf(draft: CatalogDraft): EntryDraft<unknown>[] {
  return entryKinds.flatMap((kind) => [...draft[kind].values()]);
}

/** The ids of a kind that exist, those of broken entries too. */
export function idsOf(draft: CatalogDraft, kind: EntryKind): Set<string> {
  return new Set([...draft[kind].keys(), ...draft.broken[kind]]);
}

/** A problem at a field of an entry. */
export function problemAt(draft: Draft<unknown>, path: readonly PropertyKey[], message: string): Problem {
  return { file: draft.file, line: draft.locate(path), field: path.map(String).join("."), message };
}
