import type { Cell } from "./cell";
import type { CitedSource } from "./citations";
import type { CategoryQuestions, CompareColumn } from "./compare-column";

/** One question with each column's answer, refs numbered for the whole table. */
export interface ComparisonRow {
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
  groups: ComparisonGroup[];
  sources: CitedSource[];
  /** Turns a column's own source numbers into the table's, each once. */
  refsOf: (column: CompareColumn, refs: readonly number[]) => number[];
}

/** Lays columns side by side: a group for each category that occurs, in the order in which the columns bring them. */
export function compare(columns: readonly CompareColumn[], questions: readonly CategoryQuestions[]): Comparison {
  const { sources, refsOf } = mergeSources(columns);
  const ids = [...new Set(columns.map(({ category }) => category))];
  const groups = ids.flatMap((id) => {
    const category = questions.find((candidate) => candidate.id === id);
    if (!category) return [];
    const rows = category.attributes.map((attribute) => ({
      ...attribute,
      cells: columns.map((column): Cell => {
        const cell = column.category === id ? column.attributes[attribute.id] : undefined;
        return cell ? { ...cell, refs: refsOf(column, cell.refs) } : { kind: "outside", refs: [] };
      }),
    }));
    return [{ category: id, name: category.name, rows }];
  });
  return { groups, sources, refsOf };
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
