/** How many are alive and how many are past: a sounding. */
export interface Sounding {
  alive: number;
  past: number;
}

/** Counts by life. */
export function sounding(projects: Iterable<{ alive: boolean }>): Sounding {
  const counts = { alive: 0, past: 0 };
  for (const { alive } of projects) counts[alive ? "alive" : "past"]++;
  return counts;
}
