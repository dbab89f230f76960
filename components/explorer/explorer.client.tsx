"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import type { CardWords } from "@/components/project/project-card";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import type { ProjectCard } from "@/lib/catalog/card";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import type { FacetId } from "@/lib/catalog/facets";
import { explorerResult } from "@/lib/catalog/result";
import { defaultState, type ExplorerState, formatState, parseState, toggleCompare } from "@/lib/catalog/url-state";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { CardPages } from "./card-pages.client";
import { ResultTools } from "./result-tools.client";
import { useExplorerData, useMoved, useSearch } from "./use-explorer-data.client";

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
  const moved = useMoved();
  const source = useExplorerData(dataUrl, moved || search !== "");
  const ready = source.state === "ready" ? source : undefined;
  const known = useMemo(
    () => ({
      facets: Object.fromEntries(
        Object.entries(options).map(([id, values]) => [id, new Set(values.map(({ value }) => value))]),
      ) as Record<FacetId, Set<string>>,
      slugs: ready?.slugs,
    }),
    [options, ready],
  );
  const state = useMemo(() => parseState(search, known), [search, known]);
  const deferred = useDeferredValue(state);
  const found = useSearch(ready?.documents, moved || state.query !== "");
  const find = typeof found === "object" ? found.find : undefined;
  const failed = source.state === "failed" || found === "failed";
  const result = useMemo(() => {
    const asked = deferred.query.trim() !== "";
    if (!ready || (asked && !find)) return undefined;
    return explorerResult(ready.cards, deferred, asked ? find?.(deferred.query) : undefined);
  }, [ready, deferred, find]);
  const cards = result?.cards ?? first;
  const total = result ? cards.length : totals.alive;
  const change = (next: ExplorerState) => setUrlSearch(formatState(next));
  // reads the address anew, so that it stays the same function and the cards need not be drawn again
  const toggle = useCallback(
    (slug: string) => setUrlSearch(formatState(toggleCompare(parseState(window.location.search, known), slug))),
    [known],
  );
  useSettled(result !== undefined || failed);

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
      {failed && (
        <p role="alert" className="mt-4 border-l-2 border-wreck pl-3">
          {words.failed}
        </p>
      )}
      <section aria-labelledby="results-heading" className="mt-4 pending:invisible">
        <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13 text-ink-3">
          <h2 id="results-heading" className="text-ink">
            <span role="status">{plural(locale, words.resultCount, total)}</span>
          </h2>
          {result && result.hidden > 0 && (
            <>
              <p>{plural(locale, words.hidden, result.hidden)}</p>
              <button
                type="button"
                className="link text-harbour-ink"
                onClick={() => change({ ...state, scope: "all" })}
              >
                {words.showHidden}
              </button>
            </>
          )}
        </div>
        {total === 0 && (
          <NothingFound words={words} onClear={() => change({ ...defaultState, compare: state.compare })} />
        )}
        <CardPages
          key={formatState({ ...deferred, compare: [] })}
          cards={cards}
          total={total}
          compare={state.compare}
          onToggle={toggle}
          locale={locale}
          words={words}
          card={card}
        />
      </section>
    </>
  );
}

function NothingFound({ words, onClear }: { words: Messages["explorer"]; onClear: () => void }) {
  return (
    <div className="rounded border border-dashed border-line px-5 py-8">
      <p className="font-serif text-20">{words.none}</p>
      <p className="mt-1 text-ink-2">{words.noneHint}</p>
      <button type="button" className="link mt-3 text-harbour-ink" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
