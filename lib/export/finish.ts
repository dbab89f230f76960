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
  const queue = (await files(directory)).values();
  const worker = async () => {
    for (const file of queue) await finishFile(directory, file, finished);
  };
  // as many at once as Node compresses beside each other
  await Promise.all(Array.from({ length: 4 }, worker));
  return finished;
}

async function finishFile(directory: string, file: string, finished: Finished): Promise<void> {
  const extension = path.extname(file);
  if (extension === ".txt" && path.basename(file) !== "robots.txt") {
    await rm(file);
    finished.removed++;
    return;
  }
  if (!compressible.has(extension)) return;
  let text = await readFile(file);
  if (extension === ".html") {
    text = Buffer.from(addPolicy(text.toString("utf8")));
    await writeFile(file, text);
    finished.pages++;
  }
  await compress(file, text, isEntrance(path.relative(directory, file)));
  finished.compressed++;
}

/** Whether most visitors load a file: scripts and styles, the marks, the first pages and their lists. */
function isEntrance(file: string): boolean {
  return file.startsWith(`_next${path.sep}`) || file.split(path.sep).length <= 3;
}

/**
 * Writes `file.br` and `file.gz`. What most visitors load gets the slow, tight setting; for the thousands of other
 * pages the fast one is 3 % larger and takes a twelfth of the time.
 */
async function compress(file: string, text: Buffer, tight: boolean): Promise<void> {
  const quality = tight ? 11 : 6;
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
