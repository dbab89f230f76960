import { stateText } from "@/components/project/state-label";
import type { Cell } from "@/lib/catalog/cell";
import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { comparisonSections, type RowChoice, shownSections } from "./comparison-sections";

/** The comparison as rows of plain text, the first one its head, with the rows that are shown and no others. */
export function comparisonGrid(
  columns: readonly CompareColumn[],
  questions: readonly CategoryQuestions[],
  locale: Locale,
  words: CompareWords,
  choice: RowChoice = {},
): string[][] {
  const { sections } = comparisonSections(columns, questions, locale, words);
  const state = columns.map(({ state, alive, since }) =>
    stateText({ state: words.state, past: words.past }, state, alive, since),
  );
  return [
    [words.compare.question, ...columns.map(({ name }) => name)],
    [words.compare.row.state, ...state],
    ...shownSections(sections, choice).flatMap(({ rows }) =>
      rows.map(({ name, cells }) => [name, ...cells.map((cell) => cellText(cell, words))]),
    ),
  ];
}

/** @example cellText({ kind: "partial", note: "on Linux", refs: [] }, words) === "Partial (on Linux)" */
function cellText({ kind, text, note, asOf }: Cell, { value }: CompareWords): string {
  if (kind === "outside") return "";
  const answer = kind === "value" ? (text ?? "") : value[kind];
  const qualifiers = [note, asOf].filter(Boolean);
  return qualifiers.length > 0 ? `${answer} (${qualifiers.join("; ")})` : answer;
}
