import type { Cell } from "@/lib/catalog/cell";
import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";
import { comparisonSections, type RowChoice, shownSections } from "./comparison-sections";

/** An answer for programs; `kind` as in the catalogue, `sources` as addresses. */
interface AnswerRecord extends Omit<Cell, "refs"> {
  sources: string[];
}

/** A comparison for programs. */
export interface ComparisonRecord {
  language: Locale;
  projects: Pick<CompareColumn, "slug" | "name" | "category" | "alive" | "state" | "since">[];
  /** Each question with the answers by slug; one that does not concern a project has none for it. */
  rows: { id: string; group: string; question: string; answers: Record<string, AnswerRecord> }[];
}

/** The comparison as data, with the rows that are shown and no others. */
export function comparisonRecord(
  columns: readonly CompareColumn[],
  questions: readonly CategoryQuestions[],
  locale: Locale,
  words: CompareWords,
  choice: RowChoice = {},
): ComparisonRecord {
  const { sections, sources } = comparisonSections(columns, questions, locale, words);
  const addressOf = new Map(sources.map(({ number, url }) => [number, url]));
  const answer = ({ refs, ...cell }: Cell): AnswerRecord => ({
    ...cell,
    sources: refs.flatMap((ref) => addressOf.get(ref) ?? []),
  });
  return {
    language: locale,
    projects: columns.map(({ slug, name, category, alive, state, since }) => ({
      slug,
      name,
      category,
      alive,
      state,
      ...(since && { since }),
    })),
    rows: shownSections(sections, choice).flatMap(({ id: group, rows }) =>
      rows.map(({ id, name, cells }) => ({
        id,
        group,
        question: name,
        answers: Object.fromEntries(
          cells.flatMap((cell, i) => {
            const slug = columns[i]?.slug;
            return slug && cell.kind !== "outside" ? [[slug, answer(cell)]] : [];
          }),
        ),
      })),
    ),
  };
}
