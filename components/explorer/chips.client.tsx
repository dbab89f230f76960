"use client";

import { Icon } from "@/components/ui/icon";
import type { AttributeFacets } from "@/lib/catalog/attribute-facets";
import type { FacetValues } from "@/lib/catalog/explorer-data";
import { facetIds } from "@/lib/catalog/facets";
import { clearNarrowing, toggleAttribute, toggleFacet } from "@/lib/catalog/state-changes";
import type { ExplorerState } from "@/lib/catalog/url-state";
import { fill } from "@/lib/i18n/format";
import type { ExplorerWords } from "./explorer-words";

interface ChipsProps {
  state: ExplorerState;
  /** Undefined until they are there. */
  options: FacetValues | undefined;
  attributes: AttributeFacets | undefined;
  words: ExplorerWords;
  onChange: (state: ExplorerState) => void;
}

/** One thing that narrows, and the state without it. */
interface Chip {
  key: string;
  facet: string;
  label: string;
  without: ExplorerState;
}

/** What is chosen, each removable, and all at once. */
export function Chips({ state, options, attributes, words, onChange }: ChipsProps) {
  const chips = [
    ...facetChips(state, options, words),
    ...attributeChips(state, attributes),
    ...yearChips(state, words),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="mt-2.5 flex flex-wrap gap-1.5 pending:invisible">
      {chips.map(({ key, facet, label, without }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={fill(words.remove, { name: `${facet}: ${label}` })}
            onClick={() => onChange(without)}
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
          onClick={() => onChange({ ...clearNarrowing(state), query: state.query })}
          className="link h-[30px] px-2 text-harbour-ink max-md:h-11"
        >
          {words.clear}
        </button>
      </li>
    </ul>
  );
}

function facetChips(state: ExplorerState, options: ChipsProps["options"], words: ExplorerWords): Chip[] {
  return facetIds.flatMap((id) =>
    (state.facets[id] ?? []).map((value) => ({
      key: `${id} ${value}`,
      facet: words.facets[id],
      label: options?.[id].find((option) => option.value === value)?.label ?? value,
      without: toggleFacet(state, id, value),
    })),
  );
}

function attributeChips(state: ExplorerState, attributes: AttributeFacets | undefined): Chip[] {
  return (attributes?.facets ?? []).flatMap(({ id, name, options }) =>
    (state.attributes[id] ?? []).map((value) => {
      const answer = options.find((option) => option.value === value)?.label ?? value;
      return {
        key: `attribute ${id} ${value}`,
        facet: name,
        label: `${name}: ${answer}`,
        without: toggleAttribute(state, id, value),
      };
    }),
  );
}

function yearChips(state: ExplorerState, words: ExplorerWords): Chip[] {
  const { from, to } = state.started;
  if (from === undefined && to === undefined) return [];
  const label = fill(words.startedSpan, { from: from ?? "…", to: to ?? "…" });
  return [{ key: "started", facet: words.started, label, without: { ...state, started: {} } }];
}
