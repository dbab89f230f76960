import type { Catalog, Figure } from "./types";

/** The readings that at least one shown figure comes from, newest first. */
export function snapshotsInUse({ projects }: Catalog): Pick<Figure<unknown>, "date" | "origin">[] {
  const readings = new Map<string, Pick<Figure<unknown>, "date" | "origin">>();
  for (const { figures } of projects) {
    for (const figure of Object.values(figures) as (Figure<unknown> | undefined)[])
      if (figure) readings.set(`${figure.date} ${figure.origin.url}`, { date: figure.date, origin: figure.origin });
  }
  return [...readings.values()].sort((a, b) => b.date.localeCompare(a.date));
}
