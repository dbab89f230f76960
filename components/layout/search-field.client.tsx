"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import { queryLimit } from "@/lib/catalog/url-state";

interface SearchFieldProps {
  /** The explorer's address, to which a form sends the query. */
  action: string;
  label: string;
  placeholder: string;
  /** Whether the results stand on this page: then each keystroke goes into the address at once. */
  live: boolean;
}

/**
 * The search box of the header. React does not hold its value: what is typed before the
 * page runs would be lost when React takes over; it goes into the address then.
 */
export function SearchField({ action, label, placeholder, live }: SearchFieldProps) {
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

  return (
    <search className="max-w-130 min-w-0 flex-1 no-script:hidden max-md:order-9 max-md:max-w-none max-md:basis-full">
      <form action={action} onSubmit={(event) => live && event.preventDefault()}>
        <label className="flex h-9 items-center gap-2 rounded border border-rule bg-tile pr-1.5 pl-2.5 text-ink-2 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-harbour max-md:h-11">
          <Icon name="search" />
          <span className="sr-only">{label}</span>
          <input
            ref={input}
            type="search"
            name="q"
            defaultValue=""
            onInput={({ currentTarget: { value } }) => {
              if (!live) return;
              written.current = value;
              writeQuery(value);
            }}
            placeholder={placeholder}
            maxLength={queryLimit}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            className="min-w-0 flex-1 bg-transparent text-13 text-ink outline-none max-md:text-16"
          />
        </label>
      </form>
    </search>
  );
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
