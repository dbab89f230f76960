/** One measured figure, with the most it should be where there is a goal. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  goal?: number;
  /** The least it should be, where more is better. */
  least?: number;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Rows as lines of text: what, value, goal, and whether it is met. */
export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(({ what, value, unit, goal, least }) => {
      const shown = value < 10 ? value.toFixed(2) : value.toFixed(0);
      const met = (least === undefined || value >= least) && (goal === undefined || value <= goal);
      const aim = goal ?? least;
      const verdict = aim === undefined ? "" : `  goal ${aim} ${unit}: ${met ? "met" : "MISSED"}`;
      return `${what.padEnd(width)}  ${shown.padStart(7)} ${unit.padEnd(3)}${verdict}`;
    })
    .join("\n");
}
