"use client";

import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import { setUrlSearch, useUrlSearch } from "./use-url-search.client";

/**
 * Ties a search box to `q` of the address. React does not hold its value: what is typed before the page runs would
 * be lost when React takes over; it goes into the address then.
 * @param live whether the results stand on this page: then each keystroke goes into the address at once
 */
export function useUrlQuery(live: boolean): {
  input: RefObject<HTMLInputElement | null>;
  onInput: (event: FormEvent<HTMLInputElement>) => void;
} {
  const input = useRef<HTMLInputElement>(null);
  const running = useRef(false);
  /** What this field last put into the address: its echo is older than what has been typed since. */
  const written = useRef<string>(undefined);
  const query = new URLSearchParams(useUrlSearch()).get("q") ?? "";

  useEffect(() => {
    const field = input.current;
    if (!live || !field) return;
    const typedEarly = !running.current && field.value !== "" && window.location.search === "";
    running.current = true;
    if (typedEarly) {
      written.current = field.value;
      writeQuery(field.value);
    } else if (query !== written.current) {
      written.current = undefined;
      field.value = query;
    }
  }, [live, query]);

  const onInput = ({ currentTarget: { value } }: FormEvent<HTMLInputElement>) => {
    if (!live) return;
    written.current = value;
    writeQuery(value);
  };
  return { input, onInput };
}

/** Puts the query into the address. One step back leaves the search, rather than every letter of it. */
function writeQuery(query: string): void {
  const params = new URLSearchParams(window.location.search);
  const mode = params.has("q") ? "replace" : "push";
  if (query) params.set("q", query);
  else params.delete("q");
  const next = params.toString().replaceAll("%2C", ",");
  setUrlSearch(next && `?${next}`, mode);
}
