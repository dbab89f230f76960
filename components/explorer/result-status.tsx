import { Icon } from "@/components/ui/icon";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface ResultStatusProps {
  total: number;
  /** How many more the scope hides. */
  hidden: number;
  /** What was searched for instead of what was written. */
  instead: string | undefined;
  locale: Locale;
  words: Messages["explorer"];
  onShowAll: () => void;
  onSurprise: () => void;
}

/** How many there are, how many past ones are left out, with the way to them, and the way to any one of them. */
export function ResultStatus({ total, hidden, instead, locale, words, onShowAll, onSurprise }: ResultStatusProps) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-13 text-ink-3">
      <h2 id="results-heading" className="text-ink">
        <span role="status">{plural(locale, words.resultCount, total)}</span>
      </h2>
      {instead !== undefined && <p>{fill(words.instead, { name: instead })}</p>}
      {hidden > 0 && (
        <>
          <p>{plural(locale, words.hidden, hidden)}</p>
          <button type="button" className="link text-harbour-ink" onClick={onShowAll}>
            {words.showHidden}
          </button>
        </>
      )}
      {total > 0 && (
        <button
          type="button"
          onClick={onSurprise}
          className="no-print ml-auto flex items-center gap-1.5 self-center text-harbour-ink underline-offset-3 hover:underline max-md:min-h-11 no-script:hidden"
        >
          <Icon name="dice" /> {words.surprise}
        </button>
      )}
    </div>
  );
}
