"use client";

import { useEffect, useId, useState } from "react";
import { type StateWords, stateText } from "@/components/project/state-label";
import type { Candidate } from "@/lib/catalog/candidate";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { dataRoutes } from "@/lib/routes";
import { type CandidateSearch, createCandidateSearch } from "@/lib/search/candidate-search";
import { siteFile } from "./site-file.client";
import { prefetchColumn } from "./use-columns.client";

/** What the list below the field needs; the field itself is the page's. */
export interface CandidateMenuProps {
  field: HTMLInputElement;
  locale: Locale;
  near: readonly string[];
  chosen: readonly string[];
  words: Messages["compare"];
  stateWords: StateWords;
  onAdd: (slug: string, name: string) => void;
}

/** The list of a combobox: it hears the field's keys and tells the field which option is active. */
export function CandidateMenu({ field, locale, near, chosen, words, stateWords, onAdd }: CandidateMenuProps) {
  const [query, setQuery] = useState(field.value);
  const [open, setOpen] = useState(document.activeElement === field);
  const [active, setActive] = useState(0);
  const search = useCandidateSearch(locale);
  const listId = useId();
  const optionId = (slug: string) => `${listId}${slug}`;
  const options = open && typeof search === "object" ? search.find(query, near, chosen) : [];
  const current = options[active];

  const add = ({ slug, name }: Candidate) => {
    field.value = "";
    setQuery("");
    setActive(0);
    setOpen(false);
    onAdd(slug, name);
  };

  useEffect(() => {
    const show = () => {
      setQuery(field.value);
      setActive(0);
      setOpen(true);
    };
    const hide = () => setOpen(false);
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !open) show();
      else if (step && options.length > 0) setActive((active + step + options.length) % options.length);
      else if (event.key === "Enter" && current) add(current);
      else if (event.key === "Escape" && open) hide();
      else return;
      event.preventDefault();
    };
    const heard = { input: show, focus: show, click: show, blur: hide, keydown: onKey } as const;
    for (const [type, hear] of Object.entries(heard)) field.addEventListener(type, hear as EventListener);
    return () => {
      for (const [type, hear] of Object.entries(heard)) field.removeEventListener(type, hear as EventListener);
    };
  });

  const expanded = options.length > 0;
  const activeId = current && optionId(current.slug);
  useEffect(() => {
    field.setAttribute("aria-expanded", String(expanded));
    setOrRemove(field, "aria-controls", expanded ? listId : undefined);
    setOrRemove(field, "aria-activedescendant", activeId);
  }, [field, expanded, listId, activeId]);

  // what is likely to be added is fetched ahead, so that it is there when it is
  const likely = current?.slug;
  useEffect(() => {
    if (likely) prefetchColumn(locale, likely);
  }, [likely, locale]);

  const box = "absolute top-full left-0 z-12 mt-1 w-full min-w-72 rounded border bg-tile text-13 max-md:min-w-0";
  if (open && (search === "failed" || (search && !expanded && query.trim() !== "")))
    return (
      <p role="status" className={`${box} border-line px-3.5 py-2.5 text-ink-2`}>
        {search === "failed" ? words.addFailed : words.addNone}
      </p>
    );
  if (!expanded) return null;
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={query.trim() === "" ? words.addNear : words.addFound}
      className={`${box} border-rule p-1.5`}
    >
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field adds the active option
        <div
          key={option.slug}
          id={optionId(option.slug)}
          role="option"
          aria-selected={i === active}
          onPointerMove={() => setActive(i)}
          // the field keeps the focus
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => add(option)}
          className="flex min-h-8 cursor-pointer items-baseline gap-2.5 rounded px-2 py-1.5 aria-selected:bg-harbour-wash max-md:min-h-11 max-md:items-center"
        >
          <span className="font-medium">{option.name}</span>{" "}
          {!option.alive && (
            <span className="text-12 text-wreck">{stateText(stateWords, option.state, false, option.since)}</span>
          )}{" "}
          <span className="ml-auto truncate text-12 text-ink-3">{option.category}</span>
        </div>
      ))}
    </div>
  );
}

/** The search over everything that can be added; undefined until the list is there. */
function useCandidateSearch(locale: Locale): { find: CandidateSearch } | "failed" | undefined {
  const [search, setSearch] = useState<{ find: CandidateSearch } | "failed">();
  useEffect(() => {
    siteFile<Candidate[]>(dataRoutes.candidates(locale)).loading.then(
      (list) => setSearch({ find: createCandidateSearch(list ?? []) }),
      () => setSearch("failed"),
    );
  }, [locale]);
  return search;
}

function setOrRemove(element: Element, attribute: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
