import type { Cell } from "./cell";
import type { CitedSource } from "./citations";
import type { CategoryQuestions, CompareColumn } from "./compare-column";

/** One question with each column's answer, refs numbered for the whole table. */
export interface ComparisonRow {
  /** Unique in the table and the same whatever the order of the columns: a URL may name it. */
  id: string;
  name: string;
  help?: string;
  cells: Cell[];
}

/** The questions of one category, side by side. */
export interface ComparisonGroup {
  category: string;
  name: string;
  rows: ComparisonRow[];
}

/** The attribute part of a comparison and every source that the table cites. */
export interface Comparison {
  /** Questions that two or more of the categories ask in the same words. */
  shared: ComparisonRow[];
  groups: ComparisonGroup[];
  sources: CitedSource[];
  /** Turns a column's own source numbers into the table's, each once. */
  refsOf: (column: CompareColumn, refs: readonly number[]) => number[];
}

type Question = CategoryQuestions["attributes"][number];

/** Lays columns side by side: what their categories ask alike first, then a group for each, in the columns' order. */
export function compare(columns: readonly CompareColumn[], questions: readonly CategoryQuestions[]): Comparison {
  const { sources, refsOf } = mergeSources(columns);
  const categories = [...new Set(columns.map(({ category }) => category))].flatMap(
    (id) => questions.find((candidate) => candidate.id === id) ?? [],
  );
  const rowOf = (
    id: string,
    { key: _, ...question }: Question,
    asking: readonly CategoryQuestions[],
  ): ComparisonRow => {
    const ids = asking.map((category) => category.id);
    const cells = columns.map((column): Cell => {
      if (!ids.includes(column.category))
        // whoever does that job too may be asked; nobody has answered yet
        return { kind: column.alsoIn.some((other) => ids.includes(other)) ? "unknown" : "outside", refs: [] };
      const cell = column.attributes[question.id];
      return cell ? { ...cell, refs: refsOf(column, cell.refs) } : { kind: "unknown", refs: [] };
    });
    return { ...question, id, cells };
  };
  const asked = (question: Question) => categories.filter(({ attributes }) => attributes.some(isLike(question)));
  const questionsAsked = categories.flatMap(({ attributes }) => attributes);
  const shared = questionsAsked
    .filter((question, i) => asked(question).length > 1 && questionsAsked.findIndex(isLike(question)) === i)
    .map((question) => rowOf(`shared.${question.id}`, question, asked(question)));
  const groups = categories.map((category) => ({
    category: category.id,
    name: category.name,
    rows: category.attributes
      .filter((question) => asked(question).length === 1)
      .map((question) => rowOf(`${category.id}.${question.id}`, question, [category])),
  }));
  return { shared, groups, sources, refsOf };
}

/** The same id alone is not the same question: "encryption" of a network is not that of a disk. */
function isLike({ key }: Question) {
  return (other: Question) => other.key === key;
}

/** The categories that every column belongs to, with its main job or another: the jobs that all of them do. */
export function commonCategories(columns: readonly CompareColumn[]): string[] {
  const [first, ...rest] = columns.map(({ category, alsoIn }) => [category, ...alsoIn]);
  return (first ?? []).filter((id) => rest.every((others) => others.includes(id)));
}

/** Whether every column gives the same answer to a question, notes and all. */
export function isSame({ cells }: ComparisonRow): boolean {
  const answers = cells.map(({ kind, text, note }) => JSON.stringify([kind, text, note]));
  return new Set(answers).size === 1;
}

/** One numbering for the sources of all columns; the same address is the same source. */
function mergeSources(columns: readonly CompareColumn[]): Pick<Comparison, "sources" | "refsOf"> {
  const byUrl = new Map<string, CitedSource>();
  for (const { sources } of columns)
    for (const source of sources)
      if (!byUrl.has(source.url)) byUrl.set(source.url, { ...source, number: byUrl.size + 1 });
  const refsOf = ({ sources }: CompareColumn, refs: readonly number[]) =>
    [...new Set(refs)].flatMap(
      (ref) => byUrl.get(sources.find(({ number }) => number === ref)?.url ?? "")?.number ?? [],
    );
  return { sources: [...byUrl.values()], refsOf };
}
