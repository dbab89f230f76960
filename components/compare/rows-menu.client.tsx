"use client";

import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { ComparisonSection } from "./comparison-sections";

interface RowsMenuProps {
  sections: readonly ComparisonSection[];
  /** Ids of the rows that are left out. */
  hidden: readonly string[];
  locale: Locale;
  words: Messages["compare"];
  onToggle: (id: string) => void;
  onShowAll: () => void;
}

/** A button that opens the table's rows, each to be left out or shown. Escape and a click elsewhere close it. */
export function RowsMenu({ sections, hidden, locale, words, onToggle, onShowAll }: RowsMenuProps) {
  const [open, setOpen] = useState(false);
  const count = sections.flatMap(({ rows }) => rows).filter(({ id }) => hidden.includes(id)).length;
  return (
    <>
      <button
        type="button"
        popoverTarget="rows"
        className={`flex h-[34px] items-center gap-1.5 rounded border px-2.5 text-13 whitespace-nowrap hover:border-rule hover:text-ink max-md:h-11 ${
          count > 0 ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
        }`}
      >
        {words.rows}
        {count > 0 && <span>{plural(locale, words.rowsHidden, count)}</span>}
        <Icon name="chevron" className="size-3" />
      </button>
      <div
        id="rows"
        popover="auto"
        role="dialog"
        aria-label={words.rows}
        onToggle={(event) => setOpen(event.newState === "open")}
        className="anchored max-h-[min(60vh,36rem)] overflow-y-auto rounded border border-rule bg-tile p-3 text-13 text-ink"
      >
        {open &&
          sections.map(({ id, name, rows }) => (
            <fieldset key={id} className="mb-2">
              <legend className="water text-15">{name}</legend>
              {rows.map((row) => (
                <label
                  key={row.id}
                  className="flex min-h-7 items-center gap-2.5 rounded px-1 hover:bg-harbour-wash max-md:min-h-11"
                >
                  <input
                    type="checkbox"
                    className="check"
                    checked={!hidden.includes(row.id)}
                    onChange={() => onToggle(row.id)}
                  />
                  {row.name}
                </label>
              ))}
            </fieldset>
          ))}
        {open && (
          <button
            type="button"
            aria-disabled={count === 0 || undefined}
            onClick={onShowAll}
            className="link min-h-7 px-1 text-harbour-ink aria-disabled:text-ink-3 aria-disabled:no-underline max-md:min-h-11"
          >
            {words.rowsShowAll}
          </button>
        )}
      </div>
    </>
  );
}
