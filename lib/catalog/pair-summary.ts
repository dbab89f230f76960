import type { CategoryQuestions, CompareColumn } from "./compare-column";

/** How two projects of one category differ, in names of questions: what a page says in words above the table. */
export interface PairSummary {
  /** Questions that both answer with yes. */
  both: string[];
  /** Questions that one answers with yes and the other with no, by which of the two says yes. */
  only: readonly [string[], string[]];
}

/** What the answers of two columns have in common and where they part; empty lists across categories. */
export function pairSummary(a: CompareColumn, b: CompareColumn, questions: readonly CategoryQuestions[]): PairSummary {
  const summary = { both: [] as string[], only: [[], []] as [string[], string[]] };
  if (a.category !== b.category) return summary;
  for (const { id, name } of questions.find((category) => category.id === a.category)?.attributes ?? []) {
    const [inA, inB] = [a.attributes[id]?.kind, b.attributes[id]?.kind];
    if (inA === "yes" && inB === "yes") summary.both.push(name);
    if (inA === "yes" && inB === "no") summary.only[0].push(name);
    if (inA === "no" && inB === "yes") summary.only[1].push(name);
  }
  return summary;
}
