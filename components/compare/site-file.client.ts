"use client";

import { earlyFile } from "@/components/ui/early-files";

/** A file of this site: on its way, or there. Its value is undefined where there is none (404). */
export interface SiteFile<T> {
  loading: Promise<T | undefined>;
  ready: boolean;
  value: T | undefined;
}

const files = new Map<string, SiteFile<unknown>>();

/** Fetches a file once, or takes over what was asked for early. A failure is not remembered. */
export function siteFile<T>(url: string): SiteFile<T> {
  const known = files.get(url) as SiteFile<T> | undefined;
  if (known) return known;
  const asked = (earlyFile(url) ?? fetchJson(url)) as Promise<T | undefined>;
  const file: SiteFile<T> = { loading: asked, ready: false, value: undefined };
  file.loading = asked.then((value) => {
    file.ready = true;
    file.value = value;
    return value;
  });
  file.loading.catch(() => files.delete(url));
  files.set(url, file);
  return file;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
