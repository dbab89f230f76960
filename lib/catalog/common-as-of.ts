import type { Cell } from "./cell";

/**
 * Takes out of a project's cells the date or version that most of them hold for, so that it is said once, in the head.
 * @returns the cells without it, and what was taken out; nothing is where fewer than half of the answers bear it
 */
export function takeCommonAsOf<T extends Cell>(cells: readonly T[]): { cells: T[]; asOf: string | undefined } {
  const counts = new Map<string, number>();
  for (const { asOf } of cells) if (asOf) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const answered = cells.filter(({ kind }) => kind !== "unknown").length;
  if (!most || most[1] * 2 < answered) return { cells: [...cells], asOf: undefined };
  const [asOf] = most;
  return { cells: cells.map((cell) => (cell.asOf === asOf ? { ...cell, asOf: undefined } : cell)), asOf };
}
