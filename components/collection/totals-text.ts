import type { CollectionTotals } from "@/lib/catalog/collection-totals";
import { fill, formatNumber, plural, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** What became of a collection's systems, in sentences: how many live, how the others ended, what has no page. */
export function totalsText(totals: CollectionTotals, locale: Locale, messages: Messages): string[] {
  const { collection: words, state } = messages;
  const { all, alive, past, mentions, year } = totals;
  const states = past.map(({ state: id, n }) =>
    fill(words.pastState, { n: formatNumber(n), state: locale === "en" ? state[id].toLowerCase() : state[id] }),
  );
  return [
    ...(year ? [plural(locale, words.total, alive, { all: formatNumber(all), year })] : []),
    ...(states.length > 0 ? [fill(words.past, { states: states.join(punctuation[locale].item) })] : []),
    ...(mentions > 0 ? [plural(locale, words.mentions, mentions)] : []),
  ];
}
