import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ContentError, type Problem } from "./problem";

/** Largest content file in KB: a larger page of prose or facts is a mistake. Snapshots hold every project. */
function sizeLimit(name: string): number {
  if (name.endsWith(".md")) return 32;
  return name.startsWith("snapshots/") ? 8192 : 256;
}

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
  /^concepts\/([^/]+)\/(?:concept\.yaml|(?:en|zh)\.md)$/,
  /^snapshots\/(\d{4}-\d{2}-\d{2})\.yaml$/,
];

/**
 * Reads a whole catalogue. A file that is too large, unreadable, or that nothing would use is a problem, not silence.
 * @throws ContentError where there is no such folder
 */
export async function readFiles(directory: string): Promise<ContentFiles> {
  const root = path.relative(process.cwd(), path.resolve(directory)).split(path.sep).join("/") || ".";
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const note = (file: string, message: string) => problems.push({ file, line: 1, field: "", message });
  const names = await listFiles(directory).catch(() => {
    const message = "no catalogue here; set CONTENT_DIR to a folder with a site.yaml";
    throw new ContentError([{ file: root, line: 1, field: "", message }]);
  });
  for (const name of names) {
    const file = `${root}/${name}`;
    if (!known.some((pattern) => pattern.test(name))) {
      note(file, "no such file belongs in a catalogue; see content/README.md");
      continue;
    }
    const result = await readText(path.join(directory, name), sizeLimit(name));
    if ("text" in result) texts.set(name, result.text);
    else note(file, result.message);
  }
  return { root, texts, problems };
}

/** The text of a file, or why there is none. */
async function readText(full: string, limit: number): Promise<{ text: string } | { message: string }> {
  const found = await stat(full).catch(() => undefined);
  if (!found?.isFile()) return { message: "not a file that can be read, or a link that leads nowhere" };
  if (found.size > limit * 1024) return { message: `${Math.round(found.size / 1024)} KB; at most ${limit} KB allowed` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(await readFile(full)) };
  } catch {
    return { message: "not UTF-8; save it in that encoding" };
  }
}

/** Paths of all files below a folder, `/` separated and sorted; hidden ones are left out. */
async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")))
    .sort();
}
