"use client";

import { useEffect, useState } from "react";
import type { ProjectCard } from "@/lib/catalog/card";
import type { Search } from "@/lib/search/search";
import type { SearchDocument } from "@/lib/search/search-document";

/** The file that a page's explorer fetches. */
export interface ExplorerData {
  /** Every project in the landscape's order. */
  cards: ProjectCard[];
  documents: SearchDocument[];
}

/** The whole list; "waiting" until the visitor does something that needs it. */
export type ExplorerSource =
  | { state: "waiting" | "failed" }
  | { state: "ready"; cards: ProjectCard[]; slugs: ReadonlySet<string>; documents: SearchDocument[] };

const signsOfLife = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"] as const;

/** Whether the visitor has done anything at all yet. */
export function useMoved(): boolean {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (moved) return;
    const move = () => setMoved(true);
    for (const sign of signsOfLife) window.addEventListener(sign, move, { once: true, passive: true });
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, move);
    };
  }, [moved]);
  return moved;
}

/** Fetches the whole list once it is needed. */
export function useExplorerData(url: string, needed: boolean): ExplorerSource {
  const [source, setSource] = useState<ExplorerSource>({ state: "waiting" });
  useEffect(() => {
    if (!needed) return;
    let left = false;
    load(url).then(
      (ready) => !left && setSource(ready),
      () => !left && setSource({ state: "failed" }),
    );
    return () => {
      left = true;
    };
  }, [needed, url]);
  return source;
}

/** Loads the search once it is needed; undefined until it is there. Its code is not part of the page. */
export function useSearch(
  documents: readonly SearchDocument[] | undefined,
  needed: boolean,
): { find: Search } | "failed" | undefined {
  const [search, setSearch] = useState<{ find: Search } | "failed">();
  useEffect(() => {
    if (!documents || !needed) return;
    let left = false;
    import("@/lib/search/search").then(
      ({ createSearch }) => !left && setSearch({ find: createSearch(documents) }),
      () => !left && setSearch("failed"),
    );
    return () => {
      left = true;
    };
  }, [documents, needed]);
  return search;
}

async function load(url: string): Promise<ExplorerSource> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { cards, documents } = (await response.json()) as ExplorerData;
  return { state: "ready", cards, slugs: new Set(cards.map(({ slug }) => slug)), documents };
}
