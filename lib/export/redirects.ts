import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Locale, languageTags, locales } from "../i18n/locales";
import { routes } from "../routes";

/** A pair's page under the other order of its names leads to the one that exists. */
export async function writePairRedirects(directory: string): Promise<void> {
  for (const locale of locales) {
    const folder = path.join(directory, locale, "compare");
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const [a, b] = entry.name.split("-vs-");
      if (!entry.isDirectory() || !a || !b) continue;
      const reverse = path.join(folder, `${b}-vs-${a}`);
      await mkdir(reverse, { recursive: true });
      await writeFile(path.join(reverse, "index.html"), redirectPage(locale, entry.name));
    }
  }
}

/** A page that goes on at once, without a script, and has a link for whoever stays. */
function redirectPage(locale: Locale, pair: string): string {
  const href = routes.pair(locale, pair);
  const title = pair.replace("-vs-", " / ");
  return [
    `<!DOCTYPE html><html lang="${languageTags[locale]}"><head><meta charset="utf-8"/>`,
    `<meta name="viewport" content="width=device-width"/><meta name="robots" content="noindex"/>`,
    `<meta http-equiv="refresh" content="0; url=${href}"/><link rel="canonical" href="${href}"/>`,
    `<title>${title}</title></head><body><main><h1><a href="${href}">${title}</a></h1></main></body></html>`,
  ].join("");
}
