import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "./problem";

/** Largest content file, in bytes; a larger one is a mistake, not a page. */
export const sizeLimit = 256 * 1024;

/** The files of a catalogue by their path inside it (`projects/traefik/en.md`), and what could not be read. */
export interface ContentFiles {
  /** The catalogue's folder as it is shown in messages. */
  root: string;
  texts: Map<string, string>;
  problems: Problem[];
}

/** Every path that means something; the first group is the entry's id. */
const known = [
  /^README\.md$/,
  /^site\.yaml$/,
  /^layers\.yaml$/,
  /^categories\/([^/]+)\/(?:category\.yaml|(?:en|zh)\.md)$/,
  /^projects\/([^/]+)\/(?:project\.yaml|(?:en|zh)\.md)$/,
  /^collections\/([^/]+)\/(?:collection\.yaml|(?:en|zh)\.md)$/,
  /^snapshots\/(\d{4}-\d{2}-\d{2})\.yaml$/,
];

/** Reads a whole catalogue. A file that is too large, or that nothing would use, is a problem rather than silence. */
export async function readFiles(directory: string): Promise<ContentFiles> {
  const root = path.relative(process.cwd(), path.resolve(directory)).split(path.sep).join("/") || ".";
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of await listFiles(directory)) {
    const file = `${root}/${name}`;
    if (!known.some((pattern) => pattern.test(name))) {
      problems.push({
        file,
        line: 1,
        field: "",
        message: "no such file belongs in a catalogue; see content/README.md",
      });
      continue;
    }
    const full = path.join(directory, name);
    const { size } = await stat(full);
    if (size > sizeLimit) {
      const message = `${Math.round(size / 1024)} KB; at most ${sizeLimit / 1024} KB allowed`;
      problems.push({ file, line: 1, field: "", message });
      continue;
    }
    texts.set(name, await readFile(full, "utf8"));
  }
  return { root, texts, problems };
}

/** Paths of all files below a folder, `/` separated and sorted; hidden ones are left out. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`no catalogue at ${directory}: set CONTENT_DIR to a folder with a site.yaml`, { cause });
  });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}
