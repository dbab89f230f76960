"use client";

import type { Messages } from "@/lib/i18n/messages";

/** A project that can be added, with what the menu needs to place it. */
export interface Candidate {
  slug: string;
  name: string;
  category: string;
}

interface AddProjectProps {
  candidates: readonly Candidate[];
  /** Slugs that are in the comparison already. */
  chosen: readonly string[];
  words: Messages["compare"];
  onAdd: (slug: string) => void;
}

/** A menu of everything that can still be added, those of the same category first. */
export function AddProject({ candidates, chosen, words, onAdd }: AddProjectProps) {
  const categories = new Set(candidates.filter(({ slug }) => chosen.includes(slug)).map(({ category }) => category));
  const rest = candidates.filter(({ slug }) => !chosen.includes(slug));
  const same = rest.filter(({ category }) => categories.has(category));
  const other = rest.filter(({ category }) => !categories.has(category));
  const options = (list: readonly Candidate[]) =>
    list.map(({ slug, name }) => (
      <option key={slug} value={slug}>
        {name}
      </option>
    ));
  return (
    <label className="flex flex-wrap items-center gap-2 text-13 text-ink-2">
      {words.add}
      <select
        value=""
        onChange={(event) => onAdd(event.target.value)}
        className="h-[34px] max-w-full rounded border border-line bg-tile px-2 text-ink max-md:h-11"
      >
        <option value="" disabled>
          {words.addChoose}
        </option>
        {same.length > 0 ? (
          <>
            <optgroup label={words.addSame}>{options(same)}</optgroup>
            <optgroup label={words.addOther}>{options(other)}</optgroup>
          </>
        ) : (
          options(other)
        )}
      </select>
    </label>
  );
}
