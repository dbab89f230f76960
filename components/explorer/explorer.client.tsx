"use client";

import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CardWords } from "@/components/project/project-card";
import { useJson } from "@/components/ui/use-json.client";
import { ifLoaded, useModule } from "@/components/ui/use-module.client";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import type { AttributeFacets } from "@/lib/catalog/attribute-facets";
import { knownValues } from "@/lib/catalog/explorer-data";
import { explorerResult } from "@/lib/catalog/result";
import { choiceCount, clearNarrowing, toggleCompare } from "@/lib/catalog/state-changes";
import { type ExplorerState, formatState, parseState } from "@/lib/catalog/url-state";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes, routes } from "@/lib/routes";
import type { ExplorerWords } from "./explorer-words";
import { MapView } from "./map-view.client";
import { NothingFound } from "./nothing-found";
import { ResultStatus } from "./result-status";
import { ResultTools } from "./result-tools.client";
import { useExplorerData, useMoved, useSearch } from "./use-explorer-data.client";
import { useScrollMemory } from "./use-scroll-memory.client";

export interface ExplorerProps {
  locale: Locale;
  totals: { alive: number; all: number };
  words: ExplorerWords;
  card: CardWords;
  /** The map of the default result: what stands in the page before anything runs. */
  children: ReactNode;
}

/** Most projects that stand above a narrowed map in the order of the search. */
const bestCount = 6;

const noSlugs: ReadonlySet<string> = new Set();

const resultViews = () => import("./result-views.client");

/** The result: searched, narrowed, ordered and drawn by what the address says, and by nothing else. */
export function Explorer({ locale, totals, words, card, children }: ExplorerProps) {
  const search = useUrlSearch();
  const moved = useMoved();
  const needed = moved || search !== "";
  const [picking, setPicking] = useState(false);
  const [surprised, setSurprised] = useState(false);
  const loadedViews = useModule(resultViews, needed);
  const source = useExplorerData(dataRoutes.explorer(locale), needed);
  const data = ifLoaded(source);
  const views = ifLoaded(loadedViews);
  const known = useMemo(
    () => ({
      facets: data && knownValues(data.options),
      slugs: data && new Set(data.cards.map(({ slug }) => slug)),
    }),
    [data],
  );
  const state = useMemo(() => parseState(search, known), [search, known]);
  const shownState = useShownState(state);
  const found = useSearch(data?.documents, needed);
  const searcher = ifLoaded(found);
  const [category, ...others] = state.facets.category ?? [];
  const only = others.length === 0 ? category : undefined;
  const answers = useJson<AttributeFacets>(only && dataRoutes.attributeFacets(locale, only));
  const attributes = ifLoaded(answers);
  const failed = [source, loadedViews, found, answers].includes("failed");

  const asked = shownState.query.trim() !== "";
  const answer = useMemo(
    () => (asked ? searcher?.find(shownState.query) : undefined),
    [asked, searcher, shownState.query],
  );
  const result = useMemo(() => {
    const waits = Object.keys(shownState.attributes).length > 0 && !attributes;
    if (!data || waits || (asked && !answer)) return undefined;
    return explorerResult(data.cards, shownState, answer?.hits, attributes);
  }, [data, shownState, asked, answer, attributes]);

  const change = useCallback((next: ExplorerState) => setUrlSearch(formatState(next)), []);
  // reads the address anew, so that it stays the same function and nothing need be drawn again for it
  const toggle = useCallback(
    (slug: string) =>
      setUrlSearch(formatState(toggleCompare(parseState(window.location.search, known), slug)), "replace"),
    [known],
  );
  const best = useMemo(() => (asked && result ? result.cards.slice(0, bestCount) : []), [asked, result]);
  const onMap = shownState.view === "map";
  const shown = useMemo(
    () => ({
      slugs: result && new Set(result.cards.map(({ slug }) => slug)),
      narrowed: asked || choiceCount(shownState) > 0,
      all: shownState.scope === "all",
      elsewhere: onMap && views ? new Set(best.map(({ slug }) => slug)) : noSlugs,
      ticked: shownState.compare,
    }),
    [result, asked, shownState, onMap, views, best],
  );
  // the list may still be on its way when one asks for a surprise
  useEffect(() => {
    if (!surprised || !result) return;
    setSurprised(false);
    const any = result.cards[Math.floor(Math.random() * result.cards.length)];
    if (any) window.location.assign(routes.project(locale, any.slug));
  }, [surprised, result, locale]);
  const settled = (result !== undefined && views !== undefined) || failed;
  useSettled(settled);
  useScrollMemory(settled);

  const total = result ? result.cards.length : totals.alive;
  const query = asked ? (answer?.instead ?? shownState.query) : undefined;
  const why = (slug: string) => (query ? searcher?.why(query, slug) : undefined);
  const list = { locale, words, card, query, why, compare: state.compare, onToggle: toggle };
  const key = formatState({ ...shownState, compare: [], view: "map", columns: undefined });
  return (
    <>
      <ResultTools
        state={state}
        options={data?.options}
        result={result}
        attributes={attributes}
        totals={totals}
        words={words}
        locale={locale}
        picking={picking}
        onPick={setPicking}
        onChange={change}
        Drawer={views?.FacetDrawer}
      />
      {failed && (
        <p role="alert" className="mt-4 border-l-2 border-wreck pl-3">
          {words.failed}
        </p>
      )}
      <section aria-labelledby="results-heading" className="mt-4 min-h-dvh pending:invisible">
        <ResultStatus
          total={total}
          hidden={result?.hidden ?? 0}
          instead={answer?.instead}
          locale={locale}
          words={words}
          onShowAll={() => change({ ...state, scope: "all" })}
          onSurprise={() => setSurprised(true)}
        />
        {total === 0 && (
          <NothingFound
            hidden={result?.hidden ?? 0}
            locale={locale}
            words={words}
            onClear={() => change(clearNarrowing(state))}
            onShowAll={() => change({ ...state, scope: "all" })}
          />
        )}
        {onMap && views && best.length > 0 && <views.BestMatches cards={best} {...list} />}
        <MapView visible={onMap} shown={shown} picking={picking} onToggle={toggle} hint={words.mapHint}>
          {children}
        </MapView>
        {views && result && shownState.view === "cards" && <views.CardPages key={key} cards={result.cards} {...list} />}
        {views && result && shownState.view === "table" && (
          <views.ResultTable key={key} cards={result.cards} state={state} onChange={change} {...list} />
        )}
      </section>
      {views && <views.CompareTray cards={data?.cards} state={state} locale={locale} words={words} onChange={change} />}
    </>
  );
}

/**
 * The state that is drawn. The map follows each keystroke at once, being a few attributes; cards and the table are
 * many elements, so they come when there is time, and nobody who types waits for them.
 */
function useShownState(state: ExplorerState): ExplorerState {
  const later = useDeferredValue(state.view === "map" ? undefined : state);
  return state.view === "map" ? state : (later ?? state);
}
