import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { ComparisonSection } from "./comparison-sections";

/** The rows of a table to choose from. */
export interface RowListProps {
  /** The table's bands. */
  sections: readonly ComparisonSection[];
  /** Ids of the rows that are left out. */
  hidden: readonly string[];
  locale: Locale;
  words: Messages["compare"];
  onToggle: (id: string) => void;
  onShowAll: () => void;
}

/** Every row of the table, band by band, ticked if it is shown. */
export function RowList({ sections, hidden, words, onToggle, onShowAll }: RowListProps) {
  return (
    <>
      {sections.map(({ id, name, rows }) => (
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
      <button type="button" onClick={onShowAll} className="link min-h-7 px-1 text-harbour-ink max-md:min-h-11">
        {words.rowsShowAll}
      </button>
    </>
  );
}
