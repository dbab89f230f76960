"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import type { AttributeFacets } from "@/lib/catalog/attribute-facets";
import type { FacetValues } from "@/lib/catalog/explorer-data";
import { facetIds } from "@/lib/catalog/facets";
import type { ExplorerResult } from "@/lib/catalog/result";
import { clearNarrowing, toggleAttribute, toggleFacet } from "@/lib/catalog/state-changes";
import type { ExplorerState } from "@/lib/catalog/url-state";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { ExplorerWords } from "./explorer-words";
import { FacetOptions } from "./facet-options.client";
import { StartedBetween } from "./started-between.client";

export interface FacetDrawerProps {
  state: ExplorerState;
  /** Undefined until they are there. */
  options: FacetValues | undefined;
  result: ExplorerResult | undefined;
  /** Of the one chosen category, if it is there. */
  attributes: AttributeFacets | undefined;
  locale: Locale;
  words: ExplorerWords;
  onChange: (state: ExplorerState) => void;
  onClose: () => void;
}

/** Every filter there is, in a drawer over the page. Each choice acts at once; Escape and the button at the foot close it. */
export function FacetDrawer({
  state,
  options,
  result,
  attributes,
  locale,
  words,
  onChange,
  onClose,
}: FacetDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it by Escape; this is for a click beside it
    <dialog
      ref={dialog}
      aria-label={words.filters}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="drawer text-13 text-ink"
    >
      <div className="flex h-full flex-col">
        <div className="flex items-center justify-between border-b border-line py-2.5 pr-2 pl-4">
          <h2>{words.filters}</h2>
          <button
            type="button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
            className="grid size-11 place-items-center rounded hover:bg-margin"
          >
            <Icon name="close" />
          </button>
        </div>
        <div className="flex-1 overflow-y-auto px-4 py-1">
          {attributes?.facets.map(({ id, name, help, options: answers }) => (
            <Group key={`${attributes.category} ${id}`} label={name} count={state.attributes[id]?.length ?? 0}>
              <p className="px-2 pb-1 text-12 text-ink-2">{help}</p>
              <FacetOptions
                options={answers}
                chosen={state.attributes[id] ?? []}
                counts={result?.attributeCounts(id)}
                onToggle={(value) => onChange(toggleAttribute(state, id, value))}
                searchLabel={fill(words.searchIn, { name })}
                none={words.noValue}
              />
            </Group>
          ))}
          {facetIds
            .filter((id) => (options?.[id].length ?? 0) > 1)
            .map((id) => (
              <Group key={id} label={words.facets[id]} count={state.facets[id]?.length ?? 0}>
                <FacetOptions
                  options={options?.[id] ?? []}
                  chosen={state.facets[id] ?? []}
                  counts={result?.counts(id)}
                  onToggle={(value) => onChange(toggleFacet(state, id, value))}
                  searchLabel={fill(words.searchIn, { name: words.facets[id] })}
                  none={words.noValue}
                />
              </Group>
            ))}
          <Group
            label={words.started}
            count={Number(state.started.from !== undefined || state.started.to !== undefined)}
          >
            <StartedBetween state={state} words={words} onChange={onChange} />
          </Group>
          {!attributes && <p className="px-2 py-3 text-12 text-ink-2">{words.attributesHint}</p>}
        </div>
        <div className="flex gap-2 border-t border-line p-3">
          <button
            type="button"
            onClick={() => onChange({ ...clearNarrowing(state), query: state.query })}
            className="h-11 flex-1 rounded border border-line hover:border-harbour hover:text-harbour-ink"
          >
            {words.clear}
          </button>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            className="h-11 flex-1 rounded bg-harbour font-medium text-paper hover:bg-harbour-ink"
          >
            {result ? plural(locale, words.showResult, result.cards.length) : words.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}

interface GroupProps {
  label: string;
  /** How many of its values are chosen. */
  count: number;
  children: React.ReactNode;
}

/** One facet in the drawer, folded unless something in it is chosen. */
function Group({ label, count, children }: GroupProps) {
  return (
    <details open={count > 0} className="group border-b border-line-2 last:border-0">
      <summary className="flex min-h-11 items-center gap-2 px-2 font-medium hover:text-harbour-ink">
        {label}
        {count > 0 && <b className="font-semibold text-harbour-ink">{count}</b>}
        <Icon name="chevron" className="ml-auto size-3 group-open:rotate-180" />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
