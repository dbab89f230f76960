"use client";

import { useSyncExternalStore } from "react";

/** Told when a script changes the query string, which the browser itself announces only for back and forward. */
const changed = "urlsearchchange";

function subscribe(notify: () => void): () => void {
  window.addEventListener("popstate", notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener("popstate", notify);
    window.removeEventListener(changed, notify);
  };
}

/** The query string of the address, "" while the server renders: the page's only state. */
export function useUrlSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
}

/**
 * Puts a query string into the address. A push can be gone back from; a replace cannot.
 * @param search with its leading "?", or "" for none
 */
export function setUrlSearch(search: string, mode: "push" | "replace" = "push"): void {
  const { pathname, hash } = window.location;
  const method = mode === "push" ? "pushState" : "replaceState";
  window.history[method](window.history.state, "", `${pathname}${search}${hash}`);
  window.dispatchEvent(new Event(changed));
}
