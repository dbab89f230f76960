"use client";

import { useEffect, useMemo, useState } from "react";
import { useJson } from "@/components/ui/use-json.client";
import { ifLoaded, type Loaded, useModule } from "@/components/ui/use-module.client";
import type { ExplorerFile } from "@/lib/explorer-file";
import type { Search } from "@/lib/search/search";
import type { SearchDocument } from "@/lib/search/search-document";

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
export function useExplorerData(url: string, needed: boolean): Loaded<ExplorerFile> {
  return useJson<ExplorerFile>(needed ? url : undefined);
}

const searchModule = () => import("@/lib/search/search");

/** Loads the search once it is needed; undefined until it is there. Its code is not part of the page. */
export function useSearch(documents: readonly SearchDocument[] | undefined, needed: boolean): Loaded<Search> {
  const loaded = useModule(searchModule, needed);
  const module = ifLoaded(loaded);
  const search = useMemo(() => (module && documents ? module.createSearch(documents) : undefined), [module, documents]);
  return loaded === "failed" ? loaded : search;
}
