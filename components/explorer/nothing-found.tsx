import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface NothingFoundProps {
  /** How many the scope hides. */
  hidden: number;
  locale: Locale;
  words: Messages["explorer"];
  onClear: () => void;
  onShowAll: () => void;
}

/** What stands where nothing was found: what to try, how many past ones would be, and how to propose what is missing. */
export function NothingFound({ hidden, locale, words, onClear, onShowAll }: NothingFoundProps) {
  return (
    <div className="rounded border border-dashed border-line px-5 py-8">
      <p className="font-serif text-20">{words.none}</p>
      <p className="mt-1 text-ink-2">{words.noneHint}</p>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        {hidden > 0 && (
          <button type="button" className="link text-harbour-ink" onClick={onShowAll}>
            {plural(locale, words.nonePast, hidden)}
          </button>
        )}
        <button type="button" className="link text-harbour-ink" onClick={onClear}>
          {words.clear}
        </button>
        <a className="link text-harbour-ink" href={routes.about(locale, "add")}>
          {words.propose}
        </a>
      </p>
    </div>
  );
}
