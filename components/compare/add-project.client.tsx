"use client";

import { useEffect, useId, useRef, useState } from "react";
import { type StateWords, stateText } from "@/components/project/state-label";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { CandidateSearch } from "@/lib/search/candidate-search";
import { prefetchColumn } from "./use-columns.client";

interface AddProjectProps {
  locale: Locale;
  /** Slugs worth adding, best first: what is offered before anything is typed. */
  near: readonly string[];
  /** Slugs that are in the comparison already. */
  chosen: readonly string[];
  words: Messages["compare"];
  stateWords: StateWords;
  onAdd: (slug: string, name: string) => void;
}

/** A field that finds a project to add by typing. The list and its search are fetched when somebody comes to it. */
export function AddProject({ locale, near, chosen, words, stateWords, onAdd }: AddProjectProps) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [search, setSearch] = useState<{ find: CandidateSearch } | "failed">();
  const asked = useRef(false);
  const listId = useId();
  const options = open && typeof search === "object" ? search.find(query, near, chosen) : [];
  const current = options[active];
  const optionId = (slug: string) => `${listId}-${slug}`;

  const load = () => {
    if (asked.current) return;
    asked.current = true;
    import("./load-candidates")
      .then(({ loadCandidates }) => loadCandidates(locale))
      .then(
        (find) => setSearch({ find }),
        () => {
          asked.current = false;
          setSearch("failed");
        },
      );
  };
  const show = (value: string) => {
    load();
    setQuery(value);
    setActive(0);
    setOpen(true);
  };
  const add = (slug: string, name: string) => {
    setQuery("");
    setOpen(false);
    onAdd(slug, name);
  };

  // what is likely to be added is fetched ahead, so that it is there when it is
  const likely = current?.slug;
  useEffect(() => {
    if (likely) prefetchColumn(locale, likely);
  }, [likely, locale]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return show(query);
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter" && current) {
      event.preventDefault();
      add(current.slug, current.name);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="relative w-72 max-w-full max-md:w-full">
      <input
        id="add-project"
        type="text"
        role="combobox"
        aria-label={words.add}
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? listId : undefined}
        aria-activedescendant={current ? optionId(current.slug) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={words.addPlaceholder}
        value={query}
        onChange={(event) => show(event.target.value)}
        onFocus={() => show(query)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        className="h-[34px] w-full rounded border border-line bg-tile px-2.5 text-13 text-ink max-md:h-11 max-md:text-16"
      />
      {options.length > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label={query.trim() === "" ? words.addNear : words.addFound}
          className="absolute top-full left-0 z-12 mt-1 w-full min-w-72 rounded border border-rule bg-tile p-1.5 text-13 max-md:min-w-0"
        >
          {options.map(({ slug, name, category, state, alive, since }, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field adds the active option
            <div
              key={slug}
              id={optionId(slug)}
              role="option"
              aria-selected={i === active}
              onPointerMove={() => setActive(i)}
              // the field keeps the focus
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(slug, name)}
              className="flex min-h-8 items-baseline gap-2.5 rounded px-2 py-1.5 aria-selected:bg-harbour-wash max-md:min-h-11 max-md:items-center"
            >
              <span className="font-medium">{name}</span>{" "}
              {!alive && <span className="text-12 text-wreck">{stateText(stateWords, state, alive, since)}</span>}{" "}
              <span className="ml-auto truncate text-12 text-ink-3">{category}</span>
            </div>
          ))}
        </div>
      )}
      {open && options.length === 0 && (search === "failed" || (search && query.trim() !== "")) && (
        <p
          role="status"
          className="absolute top-full left-0 z-12 mt-1 w-full rounded border border-line bg-tile px-3.5 py-2.5 text-13 text-ink-2"
        >
          {search === "failed" ? words.addFailed : words.addNone}
        </p>
      )}
    </div>
  );
}
