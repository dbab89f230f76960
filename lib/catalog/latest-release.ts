import type { Figure, Project } from "./types";

/** The newest release known of a project. */
export interface LatestRelease {
  version: string;
  date?: string | undefined;
  /** The sources of the entry that say so; undefined where a machine read it. */
  source?: readonly string[];
  /** What a machine read; undefined where the entry says it. */
  figure?: Figure<unknown>;
}

/** The newest release known: what the entry states or what a machine read, whichever is later; undefined if neither. */
export function latestRelease({ release: stated, figures: { release: figure } }: Project): LatestRelease | undefined {
  const read = figure && { ...figure.value, figure };
  if (!stated) return read;
  const { version, date, source = [] } = stated;
  return read?.date && read.date > date ? read : { version, date, source };
}
