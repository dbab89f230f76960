"use client";

import { useLayoutEffect, useMemo, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select.client";
import { useSettled } from "@/components/ui/use-settled.client";
import { useUrlQuery } from "@/components/ui/use-url-query.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import {
  type DepartedFacet,
  departedFacets,
  formatDepartedFilter,
  parseDepartedFilter,
} from "@/lib/catalog/departed-filter";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import { formatNumber, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { showOnly } from "./show-only.client";

interface DepartedToolsProps {
  locale: Locale;
  options: Record<DepartedFacet, FacetOption[]>;
  total: number;
  words: Messages["departed"];
}

/** Narrows the list that stands in the page already, as the address says: rows that do not fit are hidden. */
export function DepartedTools({ locale, options, total, words }: DepartedToolsProps) {
  const search = useUrlSearch();
  const { input, onInput } = useUrlQuery(true);
  const [shown, setShown] = useState(total);
  const known = useMemo(
    () =>
      Object.fromEntries(departedFacets.map((id) => [id, new Set(options[id].map(({ value }) => value))])) as Record<
        DepartedFacet,
        Set<string>
      >,
    [options],
  );
  const filter = useMemo(() => parseDepartedFilter(search, known), [search, known]);
  useLayoutEffect(() => setShown(showOnly(filter)), [filter]);
  // while React takes over, the query string it knows is still the server's
  useSettled(typeof window !== "undefined" && search === window.location.search);

  return (
    <div className="no-print text-13 no-script:hidden">
      <search aria-label={words.tools} className="flex flex-wrap items-center gap-2">
        <label className="flex h-9 w-72 items-center gap-2 rounded border border-rule bg-tile px-2.5 text-ink-2 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-harbour max-md:h-11 max-md:w-full">
          <Icon name="search" />
          <span className="sr-only">{words.search}</span>
          <input
            ref={input}
            type="search"
            defaultValue=""
            onInput={onInput}
            placeholder={words.search}
            autoComplete="off"
            spellCheck={false}
            className="min-w-0 flex-1 bg-transparent text-13 text-ink outline-none max-md:text-16"
          />
        </label>
        {departedFacets
          .filter((id) => options[id].length > 1)
          .map((id) => (
            <Select
              key={id}
              aria-label={words.facets[id]}
              value={filter[id] ?? ""}
              onChoose={(value) => setUrlSearch(formatDepartedFilter({ ...filter, [id]: value }))}
              className={`h-9 max-w-full rounded border bg-tile px-2 max-md:h-11 max-md:min-w-0 max-md:flex-[1_0_45%] ${
                filter[id] ? "border-harbour text-harbour-ink" : "border-line text-ink"
              }`}
            >
              <option value="">{words.any[id]}</option>
              {options[id].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          ))}
        <span role="status" className="text-ink-3 pending:invisible">
          {shown === 0 ? words.nothing : plural(locale, words.shown, shown, { all: formatNumber(total) })}
        </span>
        {shown < total && (
          <button type="button" className="link text-harbour-ink max-md:h-11" onClick={() => setUrlSearch("")}>
            {words.clear}
          </button>
        )}
      </search>
    </div>
  );
}
