import type { Entry } from "./entry";
import type { Wanted } from "./fit";

/** Says of each entry, by number, whether a name of it may have a text (1): worth looking closer, or not. */
export type NameIndex = (wanted: Wanted) => Uint8Array;

/**
 * Writes every word of every name into one text, each on a line of its own: to look through one long text is faster than
 * through as many short ones as there are entries.
 */
export function nameIndex(entries: readonly Entry[]): NameIndex {
  const texts = entries.map(({ name, names, dense }) => {
    const words = [name, ...names].flatMap(({ text }) => text.split(" "));
    return [...new Set([...words, ...dense])].map((word) => `\n${word}`).join("");
  });
  const all = texts.join("");
  const ends = new Uint32Array(texts.length);
  let length = 0;
  texts.forEach((text, i) => {
    length += text.length;
    ends[i] = length;
  });
  return ({ text, dense, inside }) => {
    const found = new Uint8Array(ends.length);
    for (const each of new Set([text, dense])) markAll(found, inside ? each : `\n${each}`);
    return found;
  };

  function markAll(found: Uint8Array, text: string): void {
    let entry = 0;
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, ends[entry])) {
      while (at >= (ends[entry] ?? all.length)) entry++;
      found[entry] = 1;
    }
  }
}
