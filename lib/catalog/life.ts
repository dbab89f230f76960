import type { Descent } from "./lineage";
import { perCatalog } from "./per-catalog";
import type { Catalog, Project } from "./types";

/** When a project began and, unless it is alive, ended: dates as exactly as they are known. */
export interface Life {
  start: string;
  end?: string;
}

/**
 * A project's life, or undefined where nothing says when it was. What has no `started` began with its first event;
 * of what has neither, only the end may be known.
 */
export function lifeOf({ started, events, status, alive }: Project): Life | undefined {
  const end = alive || !status.since ? undefined : status.since;
  const start = started ?? events[0]?.date ?? end;
  return start ? { start, ...(end && { end }) } : undefined;
}

/** The newest day on which somebody checked anything: the right edge of every drawing, for nobody knows more. */
export const knownUntil = perCatalog((catalog: Catalog): string =>
  catalog.projects.map(({ status }) => status.checked).reduce(later, "1970-01-01"),
);

/** The later of two days. */
function later(a: string, b: string): string {
  return a < b ? b : a;
}

/** When one came out of the other: as stated, else when the later began or the earlier ended. */
export function descentDate({ type, earlier, later, since }: Descent): string | undefined {
  if (since) return since;
  if (type === "continues" || type === "forked-from") return lifeOf(later)?.start;
  return earlier.alive ? lifeOf(earlier)?.start : earlier.status.since;
}
