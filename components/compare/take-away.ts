import { gridCsv, gridMarkdown } from "@/lib/catalog/grid-text";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { comparisonGrid } from "./comparison-grid";
import { comparisonRecord } from "./comparison-record";
import type { RowChoice } from "./comparison-sections";
import type { LoadedColumns } from "./use-columns.client";

/** What is on the page: its columns, and which rows of them. */
export interface Shown {
  loaded: Pick<LoadedColumns, "columns" | "questions">;
  choice: RowChoice;
  locale: Locale;
  words: CompareWords;
}

/** The forms in which a comparison is taken away. Their code is loaded when somebody reaches for it. */
export const takeAway = {
  /** A Markdown table. */
  markdown: (shown: Shown) => gridMarkdown(gridOf(shown)),
  /** CSV; the mark at the start tells spreadsheets that it is UTF-8. */
  csv: (shown: Shown) => `\uFEFF${gridCsv(gridOf(shown))}`,
  /** JSON for programs: ids beside words, every answer with its sources. */
  json: ({ loaded: { columns, questions }, choice, locale, words }: Shown) =>
    `${JSON.stringify(comparisonRecord(columns, questions, locale, words, choice), null, 2)}\n`,
};

function gridOf({ loaded: { columns, questions }, choice, locale, words }: Shown): string[][] {
  return comparisonGrid(columns, questions, locale, words, choice);
}
