/**
 * Cuts the packaged variable fonts down to what the interface uses and writes them to app/fonts.
 * Run by hand (`npm run fonts`) when a glyph or an axis is missing; the results are committed.
 */
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/** Basic Latin, Latin-1, the Latin Extended-A letters of names, and the signs that the interface prints. */
const glyphs = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...range(0x100, 0x17f), ..."–—‘’“”…†•·×→←↑↓≤≥−≈✓"].join("");

const fonts = [
  {
    from: "ibm-plex-sans/files/ibm-plex-sans-latin-standard-normal.woff2",
    to: "plex-sans.woff2",
    variationAxes: { wght: { min: 400, max: 700 }, wdth: { min: 85, max: 100 } },
  },
  {
    from: "source-serif-4/files/source-serif-4-latin-standard-normal.woff2",
    to: "source-serif.woff2",
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 36 },
  },
  {
    from: "source-serif-4/files/source-serif-4-latin-standard-italic.woff2",
    to: "source-serif-italic.woff2",
    variationAxes: { wght: 400, opsz: 36 },
  },
];

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

for (const { from, to, variationAxes } of fonts) {
  const source = await readFile(new URL(`../../node_modules/@fontsource-variable/${from}`, import.meta.url));
  const subset = await subsetFont(source, glyphs, { targetFormat: "woff2", variationAxes });
  await writeFile(new URL(`../../app/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}  ${Math.round(source.length / 1024)} KB -> ${Math.round(subset.length / 1024)} KB`);
}
