"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { CardGrid } from "@/components/project/card-grid";
import { type CardWords, ProjectCardItem } from "@/components/project/project-card";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import type { ProjectCard } from "@/lib/catalog/card";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import type { FacetId } from "@/lib/catalog/facets";
import { explorerResult, pageSize } from "@/lib/catalog/result";
import {
  compareLimit,
  defaultState,
  type ExplorerState,
  formatState,
  parseState,
  toggleCompare,
} from "@/lib/catalog/url-state";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { ResultTools } from "./result-tools.client";
import { useExplorerData } from "./use-explorer-data.client";

interface ExplorerProps {
  locale: Locale;
  /** Where the whole list is. */
  dataUrl: string;
  /** The first cards of the default result: what stands in the page before anything runs. */
  first: ProjectCard[];
  totals: { alive: number; all: number };
  options: Record<FacetId, FacetOption[]>;
  words: Messages["explorer"];
  card: CardWords;
}

/** The result list: searched, narrowed and ordered by what the address says, and by nothing else. */
export function Explorer({ locale, dataUrl, first, totals, options, words, card }: ExplorerProps) {
  const search = useUrlSearch();
  const source = useExplorerData(dataUrl, search !== "");
  const ready = source.state === "ready" ? source : undefined;
  const known = useMemo(
    () => ({
      facets: Object.fromEntries(
        Object.entries(options).map(([id, values]) => [id, new Set(values.map(({ value }) => value))]),
      ) as Record<FacetId, Set<string>>,
      slugs: ready?.slugs ?? new Set(first.map(({ slug }) => slug)),
    }),
    [options, ready, first],
  );
  const state = useMemo(() => parseState(search, known), [search, known]);
  const deferred = useDeferredValue(state);
  const result = useMemo(() => {
    if (!ready) return undefined;
    const hits = deferred.query.trim() === "" ? undefined : ready.search(deferred.query);
    return explorerResult(ready.cards, deferred, hits);
  }, [ready, deferred]);
  const cards = result?.cards ?? first;
  const total = result ? cards.length : totals.alive;
  const change = (next: ExplorerState) => setUrlSearch(formatState(next));

  // the page hid its default list where the address asks for another one; now that one is there, or will not come
  const settled = result !== undefined || source.state === "failed";
  useSettled(settled);

  return (
    <>
      <ResultTools
        state={state}
        options={options}
        counts={result?.counts}
        totals={totals}
        words={words}
        onChange={change}
      />
      {source.state === "failed" && (
        <p role="alert" className="mt-4 border-l-2 border-wreck pl-3">
          {words.failed}
        </p>
      )}
      <section aria-labelledby="results-heading" className="mt-4 pending:invisible">
        <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13 text-ink-3">
          <h2 id="results-heading" className="text-ink">
            <span role="status">{plural(locale, words.resultCount, total)}</span>
          </h2>
          {result && result.hidden > 0 && <p>{plural(locale, words.hidden, result.hidden)}</p>}
          {result && result.hidden > 0 && (
            <button type="button" className="link text-harbour-ink" onClick={() => change({ ...state, scope: "all" })}>
              {words.showHidden}
            </button>
          )}
        </div>
        {total === 0 && (
          <div className="rounded border border-dashed border-line px-5 py-8">
            <p className="font-serif text-20">{words.none}</p>
            <p className="mt-1 text-ink-2">{words.noneHint}</p>
            <button
              type="button"
              className="link mt-3 text-harbour-ink"
              onClick={() => change({ ...defaultState, compare: state.compare })}
            >
              {words.clear}
            </button>
          </div>
        )}
        <CardPages
          key={formatState({ ...deferred, compare: [] })}
          cards={cards}
          total={total}
          locale={locale}
          words={words}
        >
          {(shown) => (
            <CardGrid beside>
              {shown.map((project) => (
                <ProjectCardItem key={project.slug} card={project} words={card} locale={locale}>
                  <CompareTick project={project} state={state} words={card.card} onChange={change} />
                </ProjectCardItem>
              ))}
            </CardGrid>
          )}
        </CardPages>
      </section>
    </>
  );
}

interface CardPagesProps {
  cards: ProjectCard[];
  total: number;
  locale: Locale;
  words: Messages["explorer"];
  children: (shown: ProjectCard[]) => React.ReactNode;
}

/** A list that grows by a page at a time; it starts anew, by its key, with each result. */
function CardPages({ cards, total, locale, words, children }: CardPagesProps) {
  const [pages, setPages] = useState(1);
  const shown = cards.slice(0, pages * pageSize);
  const rest = total - shown.length;
  return (
    <>
      {children(shown)}
      {rest > 0 && (
        <>
          <button
            type="button"
            onClick={() => setPages(pages + 1)}
            className="mx-auto mt-6 block h-11 rounded border border-rule px-6 text-13 font-medium hover:border-harbour hover:text-harbour-ink no-script:hidden"
          >
            {plural(locale, words.more, Math.min(rest, pageSize))}
          </button>
          <p className="mt-6 hidden no-script:block">{words.moreByCategory}</p>
        </>
      )}
    </>
  );
}

interface CompareTickProps {
  project: ProjectCard;
  state: ExplorerState;
  words: CardWords["card"];
  onChange: (state: ExplorerState) => void;
}

/** The box that puts a project into the comparison; a seventh cannot be ticked. */
function CompareTick({ project, state, words, onChange }: CompareTickProps) {
  const checked = state.compare.includes(project.slug);
  return (
    <label className="relative -mx-3.5 flex h-9 items-center gap-2 border-t border-line px-3.5 text-12 text-ink-2 hover:text-harbour-ink no-script:hidden max-md:h-11">
      <input
        type="checkbox"
        className="check"
        checked={checked}
        disabled={!checked && state.compare.length >= compareLimit}
        onChange={() => onChange(toggleCompare(state, project.slug))}
        aria-label={fill(words.compareName, { name: project.name })}
      />
      {checked ? words.inComparison : words.compare}
    </label>
  );
}
