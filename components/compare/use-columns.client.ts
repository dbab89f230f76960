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

/** The columns of the chosen projects, fetching just that; undefined while it is on its way, "failed" when it cannot be had. */
export function useColumns(
  locale: Locale,
  chosen: readonly { slug: string; category: string }[],
): LoadedColumns | "failed" | undefined {
  const key = chosen.map(({ slug, category }) => `${slug}:${category}`).join(",");
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

/** All at once: which categories the columns belong to is known beforehand. */
async function load(locale: Locale, keys: readonly string[]): Promise<LoadedColumns> {
  const slugs = keys.map((key) => key.split(":")[0] ?? "");
  const categories = [...new Set(keys.map((key) => key.split(":")[1] ?? ""))];
  const [columns, questions] = await Promise.all([
    Promise.all(slugs.map((slug) => fetchOnce<CompareColumn>(dataRoutes.column(locale, slug)))),
    Promise.all(categories.map((id) => fetchOnce<CategoryQuestions>(dataRoutes.attributes(locale, id)))),
  ]);
  return {
    columns: columns.filter((column) => column !== undefined),
    questions: questions.filter((category) => category !== undefined),
  };
}
