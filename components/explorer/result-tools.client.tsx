"use client";

import { type ComponentType, useState } from "react";
import { Select } from "@/components/ui/select.client";
import { type FacetId, mainFacets } from "@/lib/catalog/facets";
import { sortOf } from "@/lib/catalog/result";
import { mainSorts, type SortId, sortIds } from "@/lib/catalog/sort";
import { choiceCount, toggleFacet } from "@/lib/catalog/state-changes";
import { type ExplorerState, views } from "@/lib/catalog/url-state";
import { fill } from "@/lib/i18n/format";
import { Chips } from "./chips.client";
import { ColumnMenu } from "./column-menu.client";
import type { FacetDrawerProps } from "./facet-drawer.client";
import { FacetMenu } from "./facet-menu.client";
import { Segments } from "./segments.client";

interface ResultToolsProps extends Omit<FacetDrawerProps, "onClose"> {
  totals: { alive: number; all: number };
  /** Whether a click on a tile ticks it. */
  picking: boolean;
  onPick: (picking: boolean) => void;
  /** Undefined until it is loaded. */
  Drawer: ComponentType<FacetDrawerProps> | undefined;
}

/** What narrows, orders and draws the result: scope, view, facets, order, and the chips of what is chosen. */
export function ResultTools({ totals, picking, onPick, Drawer, ...drawer }: ResultToolsProps) {
  const { state, options, result, attributes, words, onChange } = drawer;
  const [open, setOpen] = useState(false);
  const chosen = choiceCount(state);
  const label = (id: FacetId) => words.facets[id];
  return (
    <div className="no-print text-13 no-script:hidden">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2.5">
        <Segments
          label={words.scope}
          options={[
            { id: "alive" as const, label: words.scopeAlive, count: totals.alive },
            { id: "all" as const, label: words.scopeAll, count: totals.all },
          ]}
          chosen={state.scope}
          onChoose={(scope) => onChange({ ...state, scope })}
        />
        <Segments
          label={words.view}
          options={views.map((id) => ({ id, label: words.views[id] }))}
          chosen={state.view}
          onChoose={(view) => onChange({ ...state, view })}
        />
        {mainFacets.map((id) => (
          <div key={id} className="max-lg:hidden">
            <FacetMenu
              label={label(id)}
              options={options?.[id]}
              chosen={state.facets[id] ?? []}
              counts={() => result?.counts(id)}
              onToggle={(value) => onChange(toggleFacet(state, id, value))}
              searchLabel={fill(words.searchIn, { name: label(id) })}
              none={words.noValue}
              loading={words.loadingValues}
            />
          </div>
        ))}
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className={`flex h-[30px] items-center justify-center gap-1.5 rounded border px-2.5 hover:border-rule hover:text-ink max-md:h-11 max-md:flex-1 ${
            chosen > 0 ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
          }`}
        >
          {words.allFilters} {chosen > 0 && <b className="font-semibold">{chosen}</b>}
        </button>
        <span className="ml-auto max-md:hidden" />
        {state.view === "map" && (
          <button
            type="button"
            aria-pressed={picking}
            onClick={() => onPick(!picking)}
            className="h-[30px] rounded border border-line px-2.5 text-ink-2 hover:border-rule hover:text-ink aria-pressed:border-harbour aria-pressed:bg-harbour-wash aria-pressed:text-harbour-ink max-md:h-11 max-md:flex-1"
          >
            {words.pick}
          </button>
        )}
        {state.view === "table" && <ColumnMenu state={state} words={words} onChange={onChange} />}
        {state.view !== "map" && <Order {...{ state, words, onChange }} />}
      </div>
      <Chips state={state} options={options} attributes={attributes} words={words} onChange={onChange} />
      {open && Drawer && <Drawer {...drawer} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** The order of the list; a table's columns can set others, which then stand here too. */
function Order({ state, words, onChange }: Pick<FacetDrawerProps, "state" | "words" | "onChange">) {
  const current = sortOf(state);
  return (
    <label className="flex items-center gap-2 text-ink-2 max-md:flex-1">
      {words.sort}
      <Select
        value={current}
        onChoose={(value) => onChange({ ...state, sort: chosenSort(value, state), reverse: false })}
        className="h-[30px] rounded border border-line bg-tile px-2 text-ink max-md:h-11 max-md:flex-1"
      >
        {sortIds
          .filter(
            (id) => (mainSorts.includes(id) && (id !== "relevance" || state.query.trim() !== "")) || id === current,
          )
          .map((id) => (
            <option key={id} value={id}>
              {words.sorts[id]}
            </option>
          ))}
      </Select>
    </label>
  );
}

/** The default order is not written into the address. */
function chosenSort(value: string, state: ExplorerState): SortId | undefined {
  const sort = sortIds.find((id) => id === value);
  return sort === sortOf({ ...state, sort: undefined }) ? undefined : sort;
}
