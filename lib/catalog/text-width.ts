/**
 * Roughly how wide a text is set, in pixels: for drawings that must keep labels apart before any browser measures
 * them. Errs on the wide side; a Chinese character is a square.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += /[\u2e80-\uffef]/.test(letter) ? 1 : /[mwMW@]/.test(letter) ? 0.86 : 0.56;
  return ems * size;
}
