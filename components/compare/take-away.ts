import { gridCsv, gridMarkdown } from "@/lib/catalog/grid-text";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { comparisonGrid } from "./comparison-grid";
import { comparisonRecord } from "./comparison-record";
import type { RowChoice } from "./comparison-sections";
import type { LoadedColumns } from "./use-columns.client";

/** The ways in which a comparison is taken away. */
export type TakeAway = "markdown" | "csv" | "json" | "address" | "print";

/** What is on the page: its columns, and which rows of them. */
export interface Shown {
  loaded: Pick<LoadedColumns, "columns" | "questions">;
  choice: RowChoice;
  locale: Locale;
  words: CompareWords;
}

/** The comparison as text: a Markdown table, CSV, or JSON with ids beside words and every answer with its sources. */
export const comparisonText = {
  markdown: (shown: Shown) => gridMarkdown(gridOf(shown)),
  /** The mark at its start tells spreadsheets that it is UTF-8. */
  csv: (shown: Shown) => `\uFEFF${gridCsv(gridOf(shown))}`,
  json: ({ loaded: { columns, questions }, choice, locale, words }: Shown) =>
    `${JSON.stringify(comparisonRecord(columns, questions, locale, words, choice), null, 2)}\n`,
};

/** Copies, downloads or prints; the result says what was done, where the browser itself does not. */
export async function takeAway(form: TakeAway, shown: Shown, fileName: string): Promise<string> {
  switch (form) {
    case "markdown":
      return copy(comparisonText.markdown(shown), shown.words);
    case "address":
      return share(window.location.href, shown.words);
    case "csv":
      return download(comparisonText.csv(shown), `${fileName}.csv`, "text/csv;charset=utf-8");
    case "json":
      return download(comparisonText.json(shown), `${fileName}.json`, "application/json");
    case "print":
      window.print();
      return "";
  }
}

/** By what the system offers where one points with a finger, else by the clipboard. */
async function share(url: string, words: CompareWords): Promise<string> {
  if (!navigator.share || !window.matchMedia("(pointer: coarse)").matches) return copy(url, words);
  try {
    await navigator.share({ url, title: document.title });
    return "";
  } catch (error) {
    // closing the system's sheet is no failure
    return error instanceof DOMException && error.name === "AbortError" ? "" : copy(url, words);
  }
}

async function copy(text: string, { compare: words }: CompareWords): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.copyFailed;
  }
}

function download(text: string, name: string, type: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  return "";
}

function gridOf({ loaded: { columns, questions }, choice, locale, words }: Shown): string[][] {
  return comparisonGrid(columns, questions, locale, words, choice);
}
