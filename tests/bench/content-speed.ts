import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { contentDirectory, loadCatalog } from "../../lib/content/load";
import { median, type Row } from "./report";

/** How long it takes to read, validate and assemble our own catalogue, and one of 500 projects made from it. */
export async function contentSpeed(): Promise<Row[]> {
  const own = contentDirectory();
  const { projects } = await loadCatalog(own);
  const large = await enlarge(own, 500);
  const rows = [
    { what: `content: read and validate, ${projects.length} projects`, value: await time(own), unit: "ms" },
    { what: "content: read and validate, 500 projects", value: await time(large), unit: "ms", goal: 3000 },
  ];
  await rm(large, { recursive: true });
  return rows;
}

async function time(directory: string): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    await loadCatalog(directory);
    runs.push(performance.now() - started);
  }
  return median(runs);
}

/** A copy of a catalogue with copies of its projects under other names until there are `size`. */
async function enlarge(directory: string, size: number): Promise<string> {
  const target = await mkdtemp(path.join(tmpdir(), "dockscape-bench-"));
  await cp(directory, target, { recursive: true });
  const { projects } = await loadCatalog(directory);
  for (let n = projects.length; n < size; n++) {
    const { slug, name } = projects[n % projects.length] as (typeof projects)[number];
    const folder = path.join(target, "projects", `${slug}-${n}`);
    await mkdir(folder);
    for (const file of ["en.md", "zh.md"])
      await cp(path.join(directory, "projects", slug, file), path.join(folder, file));
    const facts = await readFile(path.join(directory, "projects", slug, "project.yaml"), "utf8");
    await writeFile(path.join(folder, "project.yaml"), renamed(facts, `${name} ${n}`));
  }
  return target;
}

/** The same facts under another name, without what only one project may claim. */
function renamed(facts: string, name: string): string {
  return withoutBlock(withoutBlock(facts, "aliases"), "relations")
    .replace(/^name:.*$/m, `name: ${JSON.stringify(name)}`)
    .replace(/^identifiers:.*\n(?: .*\n)*/m, "")
    .replace(/state: absorbed/, "state: archived");
}

function withoutBlock(yaml: string, key: string): string {
  return yaml.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n|\\n(?= ))*`, "m"), "");
}
