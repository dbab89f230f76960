import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { noEntry } from "../routes";
import { addPolicy } from "./add-policy";
import { writePairRedirects } from "./redirects";

const compressible = new Set([".html", ".js", ".css", ".json", ".svg", ".xml", ".txt", ".webmanifest"]);

/** What finishing an export did. */
export interface Finished {
  pages: number;
  compressed: number;
  removed: number;
}

/**
 * Makes an export ready to be served: redirects for the other order of each pair, policies into its pages, the
 * router's unused payloads out, a compressed copy beside each text. Pages link with plain anchors, so nothing ever
 * asks for the payloads (`*.txt` beside a page).
 */
export async function finishExport(directory: string): Promise<Finished> {
  const finished: Finished = { pages: 0, compressed: 0, removed: 0 };
  await removeEmptyKinds(directory);
  await writePairRedirects(directory);
  for (const file of await files(directory)) {
    const extension = path.extname(file);
    if (extension === ".txt" && path.basename(file) !== "robots.txt") {
      await rm(file);
      finished.removed++;
      continue;
    }
    if (!compressible.has(extension)) continue;
    let text = await readFile(file);
    if (extension === ".html") {
      text = Buffer.from(addPolicy(text.toString("utf8")));
      await writeFile(file, text);
      finished.pages++;
    }
    await compress(file, text);
    finished.compressed++;
  }
  return finished;
}

/** Writes `file.br` and `file.gz`; the files that every visitor loads get the slow, tight setting. */
async function compress(file: string, text: Buffer): Promise<void> {
  const quality = file.includes("/_next/static/") ? 11 : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  await Promise.all([
    promisify(brotliCompress)(text, { params }).then((data) => writeFile(`${file}.br`, data)),
    promisify(gzip)(text, { level: 6 }).then((data) => writeFile(`${file}.gz`, data)),
  ]);
}

/** Takes out what stands in for kinds of page that this catalogue has none of. */
async function removeEmptyKinds(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of entries)
    if (path.parse(name).name === noEntry) await rm(path.join(parentPath, name), { recursive: true, force: true });
}

async function files(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
