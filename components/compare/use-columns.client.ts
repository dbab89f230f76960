"use client";

import { useEffect, useRef, useState } from "react";
import type { Candidate } from "@/lib/catalog/candidate";
import type { CategoryQuestions, ColumnFile, CompareColumn } from "@/lib/catalog/compare-column";
import { compareLimit } from "@/lib/catalog/url-parts";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";
import { siteFile } from "./site-file.client";

/** The columns that were asked for, as far as they exist, with their categories' questions. */
export interface LoadedColumns {
  columns: CompareColumn[];
  questions: CategoryQuestions[];
  /** Slugs that no project has. */
  unknown: string[];
  /** Names of projects beyond the limit. */
  surplus: string[];
}

/** What can be shown now, and whether it is what was asked for. While more is on its way, the last columns stay. */
export interface Columns {
  loaded: LoadedColumns | undefined;
  progress: "ready" | "loading" | "failed";
}

/** The columns of these slugs, fetching just that. What has been fetched before is there at once. */
export function useColumns(locale: Locale, slugs: readonly string[]): Columns {
  const key = `${locale}:${slugs.join(",")}`;
  const last = useRef<{ key: string; loaded: LoadedColumns }>(undefined);
  const [outcome, setOutcome] = useState<{ key: string; failed: boolean }>();
  const failed = outcome?.key === key && outcome.failed;
  // the same columns stay the same object, so that nothing is drawn again for them
  const same = last.current?.key === key ? last.current.loaded : undefined;
  const gathered = failed ? [] : (same ?? gather(locale, slugs));
  const loaded = Array.isArray(gathered) ? undefined : gathered;
  useEffect(() => {
    if (loaded) last.current = { key, loaded };
  });
  const missing = loaded === undefined && !failed;
  useEffect(() => {
    if (!missing) return;
    let left = false;
    const end = (failed: boolean) => !left && setOutcome({ key, failed });
    const asked = key.slice(key.indexOf(":") + 1).split(",");
    waitFor(locale, asked).then(
      () => end(false),
      () => end(true),
    );
    return () => {
      left = true;
    };
  }, [missing, locale, key]);
  if (failed) return { loaded: undefined, progress: "failed" };
  return loaded ? { loaded, progress: "ready" } : { loaded: last.current?.loaded, progress: "loading" };
}

/** Fetches a project's column ahead, because it is likely to be added. */
export function prefetchColumn(locale: Locale, slug: string): void {
  siteFile(dataRoutes.column(locale, slug)).loading.catch(() => {});
}

async function waitFor(locale: Locale, slugs: readonly string[]): Promise<void> {
  for (let more = gather(locale, slugs); Array.isArray(more); more = gather(locale, slugs)) await Promise.all(more);
}

/** Everything from what is there, or the files that must come first. */
function gather(locale: Locale, slugs: readonly string[]): LoadedColumns | Promise<unknown>[] {
  const awaited: Promise<unknown>[] = [];
  const take = <T>(url: string): T | undefined => {
    const { ready, value, loading } = siteFile<T>(url);
    if (!ready) awaited.push(loading);
    return value;
  };
  // only where some are too many must be known which of them exist, and their names
  const all = slugs.length > compareLimit ? take<Candidate[]>(dataRoutes.candidates(locale)) : [];
  if (awaited.length > 0) return awaited;
  const names = new Map(all?.map(({ slug, name }) => [slug, name]));
  const known = slugs.length > compareLimit ? slugs.filter((slug) => names.has(slug)) : slugs;
  const files = known.slice(0, compareLimit).flatMap((slug) => take<ColumnFile>(dataRoutes.column(locale, slug)) ?? []);
  if (awaited.length > 0) return awaited;
  const surplus = known.slice(compareLimit);
  const columns = files.map(({ column }) => column);
  const categories = new Map(files.flatMap(({ questions }) => (questions ? [[questions.id, questions] as const] : [])));
  const shown = new Set(columns.map(({ slug }) => slug));
  return {
    columns,
    questions: [...categories.values()],
    unknown: slugs.filter((slug) => !shown.has(slug) && !surplus.includes(slug)),
    surplus: surplus.map((slug) => names.get(slug) ?? slug),
  };
}
