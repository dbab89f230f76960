"use client";

import { useEffect } from "react";

/**
 * Keeps how far down the page was, for the way back to it. The browser does that by itself for a page that it kept; one that
 * it loads anew is not yet as long when it looks.
 * @param settled whether the page is as long as it will be
 */
export function useScrollMemory(settled: boolean): void {
  useEffect(() => {
    const keep = () => window.history.replaceState({ ...window.history.state, scroll: window.scrollY }, "");
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, []);
  useEffect(() => {
    const { scroll } = (window.history.state ?? {}) as { scroll?: unknown };
    if (!settled || typeof scroll !== "number") return;
    window.scrollTo(0, scroll);
    const { scroll: _, ...rest } = window.history.state as Record<string, unknown>;
    window.history.replaceState(rest, "");
  }, [settled]);
}
