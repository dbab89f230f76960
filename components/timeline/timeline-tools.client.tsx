"use client";

import { useMemo } from "react";
import { FacetMenu } from "@/components/explorer/facet-menu.client";
import { Segments } from "@/components/explorer/segments.client";
import { Select } from "@/components/ui/select.client";
import type { Timeline } from "@/lib/catalog/timeline";
import {
  defaultTimeline,
  formatTimeline,
  type TimelineState,
  withYears,
  yearsShown,
} from "@/lib/catalog/timeline-state";
import { rowCounts } from "@/lib/catalog/timeline-view";
import type { State } from "@/lib/catalog/types";
import { fill } from "@/lib/i18n/format";
import type { TimelineWords } from "./timeline-words";

interface TimelineToolsProps {
  timeline: Timeline;
  state: TimelineState;
  /** States that occur, in the order of the model. */
  states: readonly State[];
  words: TimelineWords;
  onChange: (state: TimelineState) => void;
}

/** What narrows the timeline: years, categories, states, lineage alone; and whether it is drawn or read. */
export function TimelineTools({ timeline, state, states, words, onChange }: TimelineToolsProps) {
  const { timeline: own, state: stateNames } = words;
  const blocks = timeline.bands.flatMap((band) => band.blocks);
  const all = blocks.flatMap(({ rows }) => rows);
  const toggled = (values: readonly string[], value: string) =>
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const narrowed = formatTimeline({ ...state, view: "chart" }) !== "";
  return (
    <div className="no-print mt-5 flex flex-wrap items-center gap-x-3.5 gap-y-2.5 text-13 no-script:hidden">
      <Segments
        label={own.rows}
        options={[
          { id: "all", label: own.all, count: all.length },
          { id: "lineage", label: own.linked, count: all.filter(({ linked }) => linked).length },
        ]}
        chosen={state.linked ? "lineage" : "all"}
        onChoose={(id) => onChange({ ...state, linked: id === "lineage" })}
      />
      <Years timeline={timeline} state={state} words={words} onChange={onChange} />
      <FacetMenu
        label={own.category}
        options={blocks.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={state.categories}
        counts={() => rowCounts(timeline, { ...state, categories: [] }, (category) => category)}
        onToggle={(value) => onChange({ ...state, categories: toggled(state.categories, value) })}
        searchLabel={fill(words.searchIn, { name: own.category })}
        none={words.noValue}
      />
      <FacetMenu
        label={own.status}
        options={states.map((value) => ({ value, label: stateNames[value] }))}
        chosen={state.states}
        counts={() => rowCounts(timeline, { ...state, states: [] }, (_, row) => row.state)}
        onToggle={(value) => onChange({ ...state, states: toggled(state.states, value) })}
        searchLabel=""
        none={words.noValue}
      />
      {narrowed && (
        <button
          type="button"
          className="link h-[30px] px-1 text-harbour-ink max-md:h-11"
          onClick={() => onChange({ ...defaultTimeline, view: state.view })}
        >
          {own.clear}
        </button>
      )}
      <div className="ml-auto max-md:hidden">
        <Segments
          label={own.view}
          options={[
            { id: "chart", label: own.chart },
            { id: "list", label: own.list },
          ]}
          chosen={state.view}
          onChoose={(view) => onChange({ ...state, view })}
        />
      </div>
    </div>
  );
}

/** From which year to which, and a jump to the years around one. */
function Years({ timeline, state, words, onChange }: Omit<TimelineToolsProps, "states">) {
  const { timeline: own } = words;
  const { scale } = timeline;
  const { from, to } = yearsShown(state, scale);
  const options = useMemo(() => {
    const years = Array.from({ length: Math.floor(scale.last) - scale.first + 1 }, (_, i) => scale.first + i);
    return years.map((year) => <option key={year}>{year}</option>);
  }, [scale]);
  const field = "h-[30px] rounded border border-line bg-tile px-1.5 text-ink max-md:h-11";
  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-2 text-ink-2">
      <label className="flex items-center gap-1.5">
        {own.from}
        <Select value={from} onChoose={(year) => onChange(withYears(state, scale, Number(year), to))} className={field}>
          {options}
        </Select>
      </label>
      <label className="flex items-center gap-1.5">
        {own.to}
        <Select value={to} onChoose={(year) => onChange(withYears(state, scale, from, Number(year)))} className={field}>
          {options}
        </Select>
      </label>
      <label className="flex items-center gap-1.5 max-md:hidden">
        {own.jump}
        <Select
          value=""
          onChoose={(year) => onChange(withYears(state, scale, Number(year) - 1, Number(year) + 1))}
          className={field}
        >
          <option value="">…</option>
          {options}
        </Select>
      </label>
    </div>
  );
}
