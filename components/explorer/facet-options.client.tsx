"use client";

import { useId, useState } from "react";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import { normalize } from "@/lib/search/normalize";

/** A list of more values than this can be searched. */
const searchedFrom = 12;

interface FacetOptionsProps {
  options: readonly FacetOption[];
  chosen: readonly string[];
  /** How many projects each value would leave; undefined until the list is there. */
  counts: Map<string, number> | undefined;
  onToggle: (value: string) => void;
  /** Label of the field that searches a long list. */
  searchLabel: string;
  none: string;
}

/** The values of one facet, each with its count; those that would leave nothing cannot be chosen. */
export function FacetOptions({ options, chosen, counts, onToggle, searchLabel, none }: FacetOptionsProps) {
  const [typed, setTyped] = useState("");
  const fieldId = useId();
  const wanted = normalize(typed);
  const shown = options.filter(({ label }) => normalize(label).includes(wanted));
  return (
    <>
      {options.length > searchedFrom && (
        <input
          id={fieldId}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={searchLabel}
          placeholder={searchLabel}
          className="mb-1 h-8 w-full rounded border border-line bg-paper px-2 max-md:h-11 max-md:text-16"
        />
      )}
      {shown.length === 0 && <p className="px-2 py-1.5 text-ink-3">{none}</p>}
      {shown.map(({ value, label }) => {
        const count = counts?.get(value) ?? 0;
        const checked = chosen.includes(value);
        const empty = counts !== undefined && count === 0 && !checked;
        return (
          <label
            key={value}
            className={`flex min-h-8 items-center gap-2.5 rounded px-2 max-md:min-h-11 ${
              empty ? "text-ink-3" : "hover:bg-harbour-wash"
            }`}
          >
            <input
              type="checkbox"
              className="check"
              checked={checked}
              disabled={empty}
              onChange={() => onToggle(value)}
            />
            <span className="flex-1">{label}</span> {counts && <span className="text-12 text-ink-3">{count}</span>}
          </label>
        );
      })}
    </>
  );
}
