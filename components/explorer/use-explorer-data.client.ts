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

/** The whole list with its search; "waiting" until the visitor does something that needs it. */
export type ExplorerSource =
  | { state: "waiting" | "failed" }
  | { state: "ready"; cards: ProjectCard[]; slugs: ReadonlySet<string>; search: Search };

const signsOfLife = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"] as const;

/** Fetches the list and the search at the visitor's first move, or at once where the address already asks for something. */
export function useExplorerData(url: string, needed: boolean): ExplorerSource {
  const [source, setSource] = useState<ExplorerSource>({ state: "waiting" });
  const [moved, setMoved] = useState(false);
  const wanted = needed || moved;

  useEffect(() => {
    if (wanted) return;
    const move = () => setMoved(true);
    for (const sign of signsOfLife) window.addEventListener(sign, move, { once: true, passive: true });
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, move);
    };
  }, [wanted]);

  useEffect(() => {
    if (!wanted) return;
    let left = false;
    load(url).then(
      (ready) => !left && setSource(ready),
      () => !left && setSource({ state: "failed" }),
    );
    return () => {
      left = true;
    };
  }, [wanted, url]);

  return source;
}

async function load(url: string): Promise<ExplorerSource> {
  const [response, { createSearch }] = await Promise.all([fetch(url), import("@/lib/search/search")]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { cards, documents } = (await response.json()) as ExplorerData;
  return {
    state: "ready",
    cards,
    slugs: new Set(cards.map(({ slug }) => slug)),
    search: createSearch(documents),
  };
}
