"use client";

import { useSyncExternalStore } from "react";

/** From here on a window is wide; the style sheet's `md`. */
const query = "(width >= 47.5625rem)";

function subscribe(notify: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", notify);
  return () => list.removeEventListener("change", notify);
}

/** Whether the window is wide, or undefined while the server renders: then what stands in the page suits both. */
export function useWide(): boolean | undefined {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => undefined,
  );
}
