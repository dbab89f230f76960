"use client";

import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import { type CompareState, formatCompare, moveSlug, parseCompare, toggleRow } from "@/lib/catalog/compare-state";
import { interleave } from "@/lib/catalog/interleave";
import { compareLimit } from "@/lib/catalog/url-parts";
import { fill, formatList, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { AddProject } from "./add-project.client";
import { ColumnTools, columnToolId } from "./column-tools.client";
import { CompareTools } from "./compare-tools.client";
import type { CompareWords } from "./compare-words";
import { ComparisonIntro } from "./comparison-intro";
import { type ComparisonSection, comparisonSections } from "./comparison-sections";
import { ComparisonTable } from "./comparison-table";
import { LicenceWarning } from "./licence-warning";
import { PastWarning } from "./past-warning";
import { RowsMenu } from "./rows-menu.client";
import { type LoadedColumns, useColumns } from "./use-columns.client";

interface ComparisonProps {
  locale: Locale;
  words: CompareWords;
  /** The site's name, for the document's title. */
  siteTitle: string;
}

const nothing: LoadedColumns = { columns: [], questions: [], unknown: [], surplus: [] };

/** A comparison of the projects that the address names; what it names wrongly is left out and said in one line. */
export function Comparison({ locale, words, siteTitle }: ComparisonProps) {
  const { compare } = words;
  const search = useUrlSearch();
  const state = parseCompare(search);
  const { loaded, progress } = useColumns(locale, state.slugs);
  const { columns, questions, unknown, surplus } = loaded ?? nothing;
  const chosen = progress === "ready" ? columns.map(({ slug }) => slug) : state.slugs.slice(0, compareLimit);
  const several = columns.length > 1;
  const choice = { differencesOnly: state.differencesOnly && several, hidden: state.hidden };
  const names = columns.map(({ name }) => name);
  const heading =
    names.length > 0 ? formatList(locale, names) : state.slugs.length > 0 && !loaded ? compare.title : compare.empty;
  const content = useMemo(
    () => comparisonSections(columns, questions, locale, words),
    [columns, questions, locale, words],
  );
  // new columns are painted with the rows that stand in the window; the others follow before anybody scrolls
  const before = useDeferredValue(content);
  const [done, setDone] = useState("");
  const focusNext = useRef<string>(undefined);
  const change = (next: Partial<CompareState>) => setUrlSearch(formatCompare({ ...state, slugs: chosen, ...next }));

  const title = `${names.length > 0 ? heading : compare.title} · ${siteTitle}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  // a column that moved or went took the focus with it
  useEffect(() => {
    if (!focusNext.current) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  // at first React shows what the server did, which knew no query
  const current = typeof window !== "undefined" && search === window.location.search;
  useSettled(current && progress !== "loading");

  const move = (slug: string, name: string, step: -1 | 1) => {
    const slugs = moveSlug(chosen, slug, step);
    focusNext.current = columnToolId(slug, step < 0 ? "left" : "right");
    setDone(fill(compare.moved, { name, place: slugs.indexOf(slug) + 1 }));
    change({ slugs });
  };
  const remove = (slug: string, name: string) => {
    const place = chosen.indexOf(slug);
    const neighbour = chosen[place + 1] ?? chosen[place - 1];
    focusNext.current = neighbour ? columnToolId(neighbour, "remove") : "add-project";
    setDone(fill(compare.removed, { name }));
    change({ slugs: chosen.filter((other) => other !== slug) });
  };
  const add = (slug: string, name: string) => {
    const slugs = [...chosen, slug];
    if (slugs.length === compareLimit) focusNext.current = columnToolId(chosen[0] ?? slug, "remove");
    setDone(fill(compare.added, { name }));
    change({ slugs });
  };

  return (
    <div className="pending:invisible pending:min-h-dvh">
      <h1 className="max-w-[22em]">{heading}</h1>
      <ComparisonIntro asked={chosen.length} columns={columns} questions={questions} locale={locale} words={compare} />
      {[
        { names: unknown, forms: compare.unknown },
        { names: surplus, forms: compare.tooMany },
      ].map(
        ({ names, forms }) =>
          names.length > 0 && (
            <p key={forms.other} className="mt-2 text-13 text-ink-3">
              {plural(locale, forms, names.length, { names: formatList(locale, names.slice(0, 12)) })}
            </p>
          ),
      )}
      <PastWarning
        columns={columns}
        locale={locale}
        words={words}
        hrefOf={(slugs) => routes.compare(locale) + formatCompare({ ...state, slugs })}
      />
      <LicenceWarning columns={columns} locale={locale} words={words} />
      <div className="no-print mt-4.5 mb-2.5 flex min-h-[34px] flex-wrap items-center gap-3 no-script:hidden">
        {chosen.length < compareLimit ? (
          <AddProject
            locale={locale}
            near={interleave(columns.map(({ near }) => near))}
            chosen={chosen}
            words={compare}
            stateWords={{ state: words.state, past: words.past }}
            onAdd={add}
          />
        ) : (
          <p className="text-13 text-ink-3">{compare.full}</p>
        )}
        {loaded && several && (
          <>
            <label className="flex min-h-[34px] items-center gap-2 text-13 font-medium max-md:min-h-11">
              <input
                type="checkbox"
                className="check"
                checked={state.differencesOnly}
                onChange={() => change({ differencesOnly: !state.differencesOnly })}
              />
              {compare.differencesOnly}
            </label>
            <RowsMenu
              sections={content.sections}
              count={hiddenRows(content.sections, state.hidden)}
              hidden={state.hidden}
              locale={locale}
              words={compare}
              onToggle={(id) => change(toggleRow(state, id))}
              onShowAll={() => change({ hidden: [] })}
            />
            <CompareTools shown={{ loaded, choice, locale, words }} fileName={chosen.join("-vs-")} onDone={setDone} />
          </>
        )}
        <p role="status" className="text-13 text-ink-3 empty:hidden">
          {done}
        </p>
      </div>
      {progress === "failed" && (
        <p role="alert" className="border-l-2 border-wreck pl-3">
          {compare.failed}
        </p>
      )}
      {progress === "loading" && !loaded && <p className="py-8 text-ink-3">{compare.loading}</p>}
      {columns.length > 0 && (
        <ComparisonTable
          content={content}
          locale={locale}
          words={words}
          {...choice}
          until={before === content ? undefined : { rows: rowsInView(columns.length), content: before }}
          columnTools={({ slug, name }, i) => (
            <ColumnTools
              slug={slug}
              name={name}
              first={i === 0}
              last={i === columns.length - 1}
              words={compare}
              onMove={(step) => move(slug, name, step)}
              onRemove={() => remove(slug, name)}
            />
          )}
        />
      )}
    </div>
  );
}

/** How many of the table's rows are among the ids to hide; a URL may name others too. */
function hiddenRows(sections: readonly ComparisonSection[], hidden: readonly string[]): number {
  return sections.flatMap(({ rows }) => rows).filter(({ id }) => hidden.includes(id)).length;
}

/**
 * About as many rows as the window holds: what is above them takes 540 px, and a row 36 px, or 60 where columns are
 * narrow. A row too few comes a moment later.
 */
function rowsInView(columns: number): number {
  const rowHeight = columns > 3 ? 60 : 36;
  return Math.max(4, Math.ceil((window.scrollY + window.innerHeight - 540) / rowHeight));
}
