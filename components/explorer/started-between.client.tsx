"use client";

import { Select } from "@/components/ui/select.client";
import type { ExplorerState } from "@/lib/catalog/url-state";
import type { ExplorerWords } from "./explorer-words";

interface StartedBetweenProps {
  state: ExplorerState;
  words: ExplorerWords;
  onChange: (state: ExplorerState) => void;
}

/** The first year that is offered: nothing in the field is older. */
const firstYear = 1970;

/** Two years between which a project started; an end that would come before the other one is not offered. */
export function StartedBetween({ state, words, onChange }: StartedBetweenProps) {
  const { from, to } = state.started;
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, i) => thisYear - i);
  const select = (key: "from" | "to", label: string, offered: number[]) => (
    <label className="flex flex-1 items-center gap-2">
      {label}
      <Select
        value={state.started[key] ?? ""}
        onChoose={(value) => {
          const { [key]: _, ...rest } = state.started;
          onChange({ ...state, started: value ? { ...rest, [key]: Number(value) } : rest });
        }}
        className="h-9 flex-1 rounded border border-line bg-tile px-2 max-md:h-11"
      >
        <option value="">{words.anyYear}</option>
        {offered.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
    </label>
  );
  return (
    <div className="flex gap-3 px-2">
      {select(
        "from",
        words.startedFrom,
        years.filter((year) => year <= (to ?? year)),
      )}
      {select(
        "to",
        words.startedTo,
        years.filter((year) => year >= (from ?? year)),
      )}
    </div>
  );
}
