import type { CategoryQuestions, CompareColumn } from "./compare-column";
import { compare } from "./comparison";

/** How two projects differ, in names of questions that both are asked: what a page says in words above the table. */
export interface PairSummary {
  /** Questions that both answer with yes. */
  both: string[];
  /** Questions that one answers with yes and the other with no, by which of the two says yes. */
  only: readonly [string[], string[]];
}

/** What the answers of two columns have in common and where they part. */
export function pairSummary(a: CompareColumn, b: CompareColumn, questions: readonly CategoryQuestions[]): PairSummary {
  const summary = { both: [] as string[], only: [[], []] as [string[], string[]] };
  const { shared, groups } = compare([a, b], questions);
  for (const { name, cells } of [...shared, ...groups.flatMap(({ rows }) => rows)]) {
    const [inA, inB] = cells.map(({ kind }) => kind);
    if (inA === "yes" && inB === "yes") summary.both.push(name);
    if (inA === "yes" && inB === "no") summary.only[0].push(name);
    if (inA === "no" && inB === "yes") summary.only[1].push(name);
  }
  return summary;
}
