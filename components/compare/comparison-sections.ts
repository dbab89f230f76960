import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import { type Comparison, type ComparisonRow, compare } from "@/lib/catalog/comparison";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { generalRows } from "./general-rows";

/** A band of the table with its rows. */
export interface ComparisonSection {
  id: string;
  name: string;
  rows: ComparisonRow[];
}

/** The whole table below the state: standing, each category's questions, facts, figures; empty bands left out. */
export function comparisonSections(
  columns: readonly CompareColumn[],
  questions: readonly CategoryQuestions[],
  locale: Locale,
  words: CompareWords,
): { sections: ComparisonSection[] } & Pick<Comparison, "sources" | "refsOf"> {
  const { groups, sources, refsOf } = compare(columns, questions);
  const { standing, facts, figures } = generalRows(columns, refsOf, locale, words);
  const { group } = words.compare;
  const sections = [
    { id: "standing", name: group.standing, rows: standing },
    ...groups.map(({ category, name, rows }) => ({ id: category, name, rows })),
    { id: "facts", name: group.facts, rows: facts },
    { id: "figures", name: group.figures, rows: figures },
  ].filter(({ rows }) => rows.length > 0);
  return { sections, sources, refsOf };
}
