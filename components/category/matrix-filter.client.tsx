"use client";

import type { ReactNode } from "react";
import { Select } from "@/components/ui/select.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import { formatMatrix, type MatrixAnswers, matchesMatrix, parseMatrix } from "@/lib/catalog/matrix-filter";
import { compareLimit } from "@/lib/catalog/url-parts";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

/** The values on offer by attribute id. */
export type Offered = Readonly<Record<string, readonly string[]>>;

interface MatrixSelectProps {
  id: string;
  /** The question, which names the control. */
  name: string;
  options: readonly { value: string; label: string }[];
  offered: Offered;
  words: Messages["category"];
}

/** Narrows the table to the rows with one answer to one question; the choice stands in the address. */
export function MatrixSelect({ id, name, options, offered, words }: MatrixSelectProps) {
  const choice = parseMatrix(useUrlSearch(), offered);
  return (
    <Select
      aria-label={fill(words.filterBy, { name })}
      value={choice[id] ?? ""}
      onChoose={(value) => setUrlSearch(formatMatrix({ ...choice, [id]: value }, Object.keys(offered)), "replace")}
      className={`no-print mt-1.5 h-7 w-full rounded border bg-tile px-1 text-12 font-normal no-script:hidden max-md:h-11 ${
        choice[id] ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
      }`}
    >
      <option value="">{words.filterAny}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

interface MatrixRowProps {
  answers: MatrixAnswers;
  offered: Offered;
  className: string;
  children: ReactNode;
}

/** A row of the table, there as long as it fits what is asked for. */
export function MatrixRow({ answers, offered, className, children }: MatrixRowProps) {
  const choice = parseMatrix(useUrlSearch(), offered);
  return (
    <tr hidden={!matchesMatrix(answers, choice)} className={className}>
      {children}
    </tr>
  );
}

interface MatrixResultProps {
  members: readonly { slug: string; answers: MatrixAnswers }[];
  offered: Offered;
  locale: Locale;
  words: Messages["category"];
}

/** Once the table is narrowed: how many fit, the way to all of them, and to a comparison of those that do. */
export function MatrixResult({ members, offered, locale, words }: MatrixResultProps) {
  const choice = parseMatrix(useUrlSearch(), offered);
  const narrowed = Object.keys(choice).length > 0;
  const fitting = members.filter(({ answers }) => matchesMatrix(answers, choice)).map(({ slug }) => slug);
  return (
    <p className="no-print mt-1 flex min-h-7 flex-wrap items-center gap-x-4 text-13 max-md:min-h-11">
      <span role="status">
        {narrowed && plural(locale, words.filterCount, fitting.length, { all: members.length })}
      </span>
      {narrowed && (
        <button type="button" className="link text-harbour-ink" onClick={() => setUrlSearch("", "replace")}>
          {words.filterClear}
        </button>
      )}
      {narrowed && fitting.length > 1 && fitting.length <= compareLimit && (
        <a href={routes.compare(locale, fitting)} className="link text-harbour-ink">
          {words.compareThese}
        </a>
      )}
    </p>
  );
}
