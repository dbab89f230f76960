"use client";

import { pageSize } from "@/lib/catalog/result";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface ShowMoreProps {
  /** How many are not shown yet. */
  rest: number;
  locale: Locale;
  words: Messages["explorer"];
  onMore: () => void;
}

/** The button at the end of a list that adds the next page of it; nothing when there is none. */
export function ShowMore({ rest, locale, words, onMore }: ShowMoreProps) {
  if (rest <= 0) return null;
  return (
    <button
      type="button"
      onClick={onMore}
      className="mx-auto mt-6 block h-11 rounded border border-rule px-6 text-13 font-medium hover:border-harbour hover:text-harbour-ink"
    >
      {plural(locale, words.more, Math.min(rest, pageSize))}
    </button>
  );
}
