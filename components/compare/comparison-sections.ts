import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import { type Comparison, type ComparisonRow, compare, isSame } from "@/lib/catalog/comparison";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { generalRows } from "./general-rows";

/** A band of the table with its rows. */
export interface ComparisonSection {
  id: string;
  name: string;
  rows: ComparisonRow[];
}

/** Columns with all that the table says of them. */
export interface ComparisonContent extends Pick<Comparison, "sources" | "refsOf"> {
  columns: readonly CompareColumn[];
  sections: ComparisonSection[];
}

/** The whole table below the state: standing, what is asked of all, each category's questions, facts, figures. */
export function comparisonSections(
  columns: readonly CompareColumn[],
  questions: readonly CategoryQuestions[],
  locale: Locale,
  words: CompareWords,
): ComparisonContent {
  const { shared, groups, sources, refsOf } = compare(columns, questions);
  const { standing, facts, figures } = generalRows(columns, refsOf, locale, words);
  const { group } = words.compare;
  const sections = [
    { id: "standing", name: group.standing, rows: standing },
    { id: "shared", name: group.shared, rows: shared },
    ...groups.map(({ category, name, rows }) => ({ id: category, name, rows })),
    { id: "facts", name: group.facts, rows: facts },
    { id: "figures", name: group.figures, rows: figures },
  ].filter(({ rows }) => rows.length > 0);
  return { columns, sections, sources, refsOf };
}

/** Which rows of a table are shown. */
export interface RowChoice {
  /** Whether rows in which all columns agree are folded into one line that names them. */
  differencesOnly?: boolean;
  /** Ids of rows that are left out. */
  hidden?: readonly string[];
}

/** A band as it is shown: its rows, and those that are folded because all columns agree. */
export interface ShownSection extends ComparisonSection {
  same: ComparisonRow[];
}

/** The bands with the rows that are chosen; a band with nothing in it is left out. */
export function shownSections(
  sections: readonly ComparisonSection[],
  { differencesOnly = false, hidden = [] }: RowChoice,
): ShownSection[] {
  return sections.flatMap((section) => {
    const wanted = section.rows.filter(({ id }) => !hidden.includes(id));
    const folds = (row: ComparisonRow) => differencesOnly && isSame(row);
    if (wanted.length === 0) return [];
    return [{ ...section, rows: wanted.filter((row) => !folds(row)), same: wanted.filter(folds) }];
  });
}
