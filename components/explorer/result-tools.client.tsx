"use client";

import { useId, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import { type FacetId, facetIds } from "@/lib/catalog/facets";
import { type ExplorerResult, sortOf } from "@/lib/catalog/result";
import { type SortId, sortIds } from "@/lib/catalog/sort";
import { type ExplorerState, toggleFacet } from "@/lib/catalog/url-state";
import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";
import { FacetMenu } from "./facet-menu.client";

interface ResultToolsProps {
  state: ExplorerState;
  options: Record<FacetId, FacetOption[]>;
  /** Undefined until the list is there. */
  counts: ExplorerResult["counts"] | undefined;
  totals: { alive: number; all: number };
  words: Messages["explorer"];
  onChange: (state: ExplorerState) => void;
}

/** What narrows and orders the result: scope, facets, sort, and the chips of what is chosen. On a phone the facets fold. */
export function ResultTools({ state, options, counts, totals, words, onChange }: ResultToolsProps) {
  const scopes = [
    { id: "alive", label: words.scopeAlive, count: totals.alive },
    { id: "all", label: words.scopeAll, count: totals.all },
  ] as const;
  const [open, setOpen] = useState(false);
  const groupId = useId();
  const chosen = facetIds.reduce((sum, id) => sum + (state.facets[id]?.length ?? 0), 0);
  return (
    <div className="text-13 no-script:hidden">
      <div className="relative flex flex-wrap items-center gap-x-3.5 gap-y-2.5">
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that act at once, not a form's fields */}
        <div role="group" aria-label={words.scope} className="flex rounded border border-rule bg-tile max-md:w-full">
          {scopes.map(({ id, label, count }) => (
            <button
              key={id}
              type="button"
              aria-pressed={state.scope === id}
              onClick={() => onChange({ ...state, scope: id })}
              className="flex h-[34px] items-center gap-1.5 px-3 text-ink-2 hover:text-harbour-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-paper max-md:h-11 max-md:flex-1 max-md:justify-center"
            >
              {label} <b className="font-semibold">{count}</b>
            </button>
          ))}
        </div>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={groupId}
          onClick={() => setOpen(!open)}
          className="flex h-11 w-full items-center justify-center gap-2 rounded border border-line text-ink-2 md:hidden"
        >
          {words.filters} {chosen > 0 && <b className="font-semibold text-harbour-ink">{chosen}</b>}
          <Icon name="chevron" className={`size-3 ${open ? "rotate-180" : ""}`} />
        </button>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of menus, not a form's fields */}
        <div
          role="group"
          id={groupId}
          aria-label={words.filters}
          className={`relative flex flex-wrap gap-1.5 max-md:w-full ${open ? "" : "max-md:hidden"}`}
        >
          {facetIds.map((id) => (
            <FacetMenu
              key={id}
              label={words.facets[id]}
              options={options[id]}
              chosen={state.facets[id] ?? []}
              counts={counts?.[id]}
              onToggle={(value) => onChange(toggleFacet(state, id, value))}
            />
          ))}
        </div>
        <label className="ml-auto flex items-center gap-2 text-ink-2 max-md:ml-0 max-md:w-full">
          {words.sort}
          <select
            value={sortOf(state)}
            onChange={(event) => onChange({ ...state, sort: chosenSort(event.target.value, state) })}
            className="h-[30px] rounded border border-line bg-tile px-2 text-ink max-md:h-11 max-md:flex-1"
          >
            {sortIds
              .filter((id) => id !== "relevance" || state.query.trim() !== "")
              .map((id) => (
                <option key={id} value={id}>
                  {words.sorts[id]}
                </option>
              ))}
          </select>
        </label>
      </div>
      <Chips state={state} options={options} words={words} onChange={onChange} />
    </div>
  );
}

/** The default order is not written into the address. */
function chosenSort(value: string, state: ExplorerState): SortId | undefined {
  const sort = sortIds.find((id) => id === value);
  return sort === sortOf({ ...state, sort: undefined }) ? undefined : sort;
}

/** What is chosen, each removable, and all at once. */
function Chips({
  state,
  options,
  words,
  onChange,
}: Pick<ResultToolsProps, "state" | "options" | "words" | "onChange">) {
  const chosen = facetIds.flatMap((id) =>
    (state.facets[id] ?? []).map((value) => ({
      id,
      value,
      label: options[id].find((option) => option.value === value)?.label ?? value,
    })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul className="mt-2.5 flex flex-wrap gap-1.5">
      {chosen.map(({ id, value, label }) => (
        <li key={`${id} ${value}`}>
          <button
            type="button"
            aria-label={fill(words.remove, { name: `${words.facets[id]}: ${label}` })}
            onClick={() => onChange(toggleFacet(state, id, value))}
            className="flex h-[30px] items-center gap-1.5 rounded bg-harbour-wash px-2.5 text-harbour-ink hover:bg-harbour hover:text-paper max-md:h-11"
          >
            {label}
            <Icon name="close" className="size-3" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => onChange({ ...state, facets: {} })}
          className="link h-[30px] px-2 text-harbour-ink max-md:h-11"
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}
