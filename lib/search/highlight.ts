import { hasHan, normalize } from "./normalize";

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * A text in pieces, those that a query found told apart: whole words' beginnings, or any part for what is long enough to be found
 * inside words. The pieces together are the text.
 */
export function highlight(text: string, query: string): Piece[] {
  const words = normalize(query)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [{ text, hit: false }];
  const { plain, starts } = spread(text);
  const hits = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      const inside = hasHan(word) || word.length >= 3;
      if (!inside && at > 0 && plain[at - 1] !== " ") continue;
      hits.fill(1, starts[at], starts[at + word.length]);
    }
  }
  return pieces(text, hits);
}

/** A text as it is searched, and where each of its characters stands in the text as it is written. */
function spread(text: string): { plain: string; starts: number[] } {
  let plain = "";
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    // what joins words is a space; what normalization drops leaves nothing
    const normal = normalize(character) || (/[\s\-_/,;:|，、；：]/.test(character) ? " " : "");
    for (let i = 0; i < normal.length; i++) starts.push(at);
    plain += normal;
    at += character.length;
  }
  starts.push(text.length);
  return { plain, starts };
}

function pieces(text: string, hits: Uint8Array): Piece[] {
  const found: Piece[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = hits[i] === 1;
    const last = found.at(-1);
    if (last && last.hit === hit) last.text += text[i];
    else found.push({ text: text[i] ?? "", hit });
  }
  return found;
}
