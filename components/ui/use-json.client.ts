"use client";

import { useEffect, useState } from "react";
import { earlyFile } from "./early-files";
import type { Loaded } from "./use-module.client";

/** A file of ours as JSON, fetched once it is needed; with another address the old one is forgotten. */
export function useJson<T extends object>(url: string | undefined): Loaded<T> {
  const [fetched, setFetched] = useState<{ url: string; data: T | "failed" }>();
  useEffect(() => {
    if (!url) return;
    const controller = new AbortController();
    fetchJson<T>(url, controller.signal).then(
      (data) => setFetched({ url, data }),
      () => !controller.signal.aborted && setFetched({ url, data: "failed" }),
    );
    return () => controller.abort();
  }, [url]);
  return fetched && fetched.url === url ? fetched.data : undefined;
}

async function fetchJson<T>(url: string, signal: AbortSignal): Promise<T> {
  const early = await earlyFile(url);
  if (early) return early as T;
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json() as Promise<T>;
}
