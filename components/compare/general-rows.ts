import type { Cell } from "@/lib/catalog/cell";
import type { CompareColumn } from "@/lib/catalog/compare-column";
import type { Comparison, ComparisonRow } from "@/lib/catalog/comparison";
import { fill, formatDate, formatNumber, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";

/** Rows that every project has, whatever its category. */
export interface GeneralRows {
  standing: ComparisonRow[];
  facts: ComparisonRow[];
  figures: ComparisonRow[];
}

/** Standing, facts and figures of the columns as cells; what is not known says so, a row that nobody fills is left out. */
export function generalRows(
  columns: readonly CompareColumn[],
  refsOf: Comparison["refsOf"],
  locale: Locale,
  words: CompareWords,
): GeneralRows {
  const { row, readOn, of } = words.compare;
  const separator = punctuation[locale].item;
  const licence = (id: string) => (id === "proprietary" ? words.value.proprietary : id);
  const date = (value: string) => formatDate(locale, value);
  const make = (id: keyof typeof row, read: (column: CompareColumn) => Partial<Cell> | undefined): ComparisonRow => ({
    id,
    name: row[id],
    cells: columns.map((column) => {
      const cell = read(column);
      return cell ? { kind: "value", ...cell, refs: refsOf(column, cell.refs ?? []) } : { kind: "unknown", refs: [] };
    }),
  });
  const figure = (value: CompareColumn["stars"]) =>
    value && {
      text: formatNumber(value.value),
      note: fill(readOn, { date: date(value.date) }),
      refs: value.refs,
    };
  const list = (items: readonly string[]) => (items.length > 0 ? { text: items.join(separator) } : undefined);
  const filled = (rows: ComparisonRow[]) => rows.filter(({ cells }) => cells.some(({ kind }) => kind !== "unknown"));
  return {
    standing: filled([
      make("started", ({ started }) => (started && { text: date(started) }) || undefined),
      make("release", ({ release }) => {
        if (!release) return undefined;
        const { version, date: released, read, refs } = release;
        const note = [released && fill(of, { date: date(released) }), read && fill(readOn, { date: date(read) })];
        return { text: version, note: note.filter(Boolean).join(separator), refs };
      }),
      make("foundation", ({ foundation }) =>
        foundation
          ? { text: foundation.name, note: words.stage[foundation.stage], refs: foundation.refs }
          : { text: words.value.none },
      ),
    ]),
    facts: filled([
      make("licence", ({ license, licenseHistory }) =>
        license
          ? {
              text: licence(license),
              ...(licenseHistory.length > 0 && {
                note: licenseHistory
                  .map((past) => fill(words.project.fromDate, { value: licence(past.license), date: date(past.from) }))
                  .join(separator),
                refs: licenseHistory.flatMap(({ refs }) => refs),
              }),
            }
          : undefined,
      ),
      make("languages", ({ languages }) => list(languages)),
      make("owner", ({ owner }) => (owner ? { text: owner } : undefined)),
      make("platforms", ({ platforms }) => list(platforms.map((id) => words.platform[id]))),
      make("image", ({ image }) => (image ? { text: image } : undefined)),
    ]),
    figures: filled([
      make("stars", ({ stars }) => figure(stars)),
      make("forks", ({ forks }) => figure(forks)),
      make("lastPush", ({ lastPush }) =>
        lastPush
          ? { text: date(lastPush.value), note: fill(readOn, { date: date(lastPush.date) }), refs: lastPush.refs }
          : undefined,
      ),
    ]),
  };
}
