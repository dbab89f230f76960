"use client";

import { useEffect, useState } from "react";
import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";

/** The columns that were asked for, as far as they exist, with their categories' questions. */
export interface LoadedColumns {
  columns: CompareColumn[];
  questions: CategoryQuestions[];
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a file of this site once; undefined where there is none (404). Other failures are not remembered. */
function fetchOnce<T>(url: string): Promise<T | undefined> {
  const known = fetched.get(url) as Promise<T | undefined> | undefined;
  if (known) return known;
  const loading = fetch(url).then((response) => {
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  fetched.set(url, loading);
  loading.catch(() => fetched.delete(url));
  return loading;
}

/** What the slugs name, fetching just that; undefined while it is on its way, "failed" when it cannot be had. */
export function useColumns(locale: Locale, slugs: readonly string[]): LoadedColumns | "failed" | undefined {
  const key = slugs.join(",");
  const [loaded, setLoaded] = useState<{ key: string; value: LoadedColumns | "failed" }>();
  useEffect(() => {
    let left = false;
    load(locale, key === "" ? [] : key.split(",")).then(
      (value) => !left && setLoaded({ key, value }),
      () => !left && setLoaded({ key, value: "failed" }),
    );
    return () => {
      left = true;
    };
  }, [locale, key]);
  return loaded?.key === key ? loaded.value : undefined;
}

async function load(locale: Locale, slugs: readonly string[]): Promise<LoadedColumns> {
  const found = await Promise.all(slugs.map((slug) => fetchOnce<CompareColumn>(dataRoutes.column(locale, slug))));
  const columns = found.filter((column) => column !== undefined);
  const categories = [...new Set(columns.map(({ category }) => category))];
  const questions = await Promise.all(
    categories.map((id) => fetchOnce<CategoryQuestions>(dataRoutes.attributes(locale, id))),
  );
  return { columns, questions: questions.filter((category) => category !== undefined) };
}
