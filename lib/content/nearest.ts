import { distance } from "fastest-levenshtein";

/** The candidate closest to what was written, if it is close enough to be meant; else undefined. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const d = distance(written.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/**
 * "unknown category "securty"; did you mean "security"?", or the whole list where nothing is near and it is short.
 * The sentence every rule uses for a name that does not exist.
 */
export function unknownName(what: string, written: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const found = `unknown ${what} ${quote(written)}`;
  const match = nearest(written, all);
  if (match !== undefined) return `${found}; did you mean ${quote(match)}?`;
  return all.length > 0 && all.length <= 40 ? `${found}; allowed: ${all.join(", ")}` : found;
}

/** A value as it is shown in a message: JSON, cut at 60 characters. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
