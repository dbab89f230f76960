"use client";

import { useMemo } from "react";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import { useWide } from "@/components/ui/use-wide.client";
import type { Timeline as TimelineData } from "@/lib/catalog/timeline";
import { formatTimeline, parseTimeline, type TimelineState } from "@/lib/catalog/timeline-state";
import { timelineView } from "@/lib/catalog/timeline-view";
import { timelineYears } from "@/lib/catalog/timeline-years";
import type { State } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { PlacedChart } from "./placed-chart.client";
import { TimelineList } from "./timeline-list";
import { TimelineTools } from "./timeline-tools.client";
import type { TimelineWords } from "./timeline-words";
import { YearRange } from "./year-range.client";

interface TimelineProps {
  timeline: TimelineData;
  locale: Locale;
  words: TimelineWords;
}

/** The timeline as the address asks for it: drawn, or on a phone and on request read as a list by year. */
export function Timeline({ timeline, locale, words }: TimelineProps) {
  const search = useUrlSearch();
  const known = useMemo(() => {
    const blocks = timeline.bands.flatMap((band) => band.blocks);
    const used = new Set(blocks.flatMap(({ rows }) => rows.map((row) => row.state)));
    const states = (Object.keys(words.state) as State[]).filter((state) => used.has(state));
    return { scale: timeline.scale, categories: new Set(blocks.map(({ id }) => id)), states: new Set(states) };
  }, [timeline, words]);
  const state = useMemo(() => parseTimeline(search, known), [search, known]);
  const view = useMemo(() => timelineView(timeline, state), [timeline, state]);
  const wide = useWide();
  const change = (next: TimelineState) => setUrlSearch(formatTimeline(next));
  const list = state.view === "list";
  // the first pass, which repeats the server's, does not know the address yet
  useSettled(typeof window === "object" && window.location.search === search);
  return (
    <>
      <TimelineTools timeline={timeline} state={state} states={[...known.states]} words={words} onChange={change} />
      <p role="status" className="no-print mt-2 text-12 text-ink-3 no-script:hidden">
        {plural(locale, words.timeline.shown, view.rows.size)}
      </p>
      <div className="mt-3 pending:invisible">
        {!list && wide !== false && (
          <div className="relative max-md:hidden print:block">
            <YearRange
              timeline={timeline}
              state={state}
              window={view.window}
              label={words.timeline.drag}
              onChange={change}
            />
            <PlacedChart timeline={timeline} view={view} locale={locale} words={words} />
          </div>
        )}
        {(list || wide !== true) && (
          <div className={list || wide === false ? "" : "md:hidden print:hidden"}>
            <TimelineList years={timelineYears(timeline, state)} locale={locale} words={words} />
          </div>
        )}
        {view.rows.size === 0 && <p className="mt-4 font-serif text-20">{words.timeline.none}</p>}
      </div>
    </>
  );
}
