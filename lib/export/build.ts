import { spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Catalog } from "../content/catalog";
import { contentDirectory, loadCatalog } from "../content/load";
import { ContentError } from "../content/problem";
import { finishExport } from "./finish";

/** Where the export is written. */
export const exportDirectory = "out";

/** Addresses from the environment that the export is made for; a wrong one ends the build before it begins. */
function checkAddresses(): void {
  for (const name of ["SITE_URL", "REPOSITORY_URL"]) {
    const value = process.env[name];
    if (!value || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))) continue;
    console.error(`${name} is ${JSON.stringify(value)}; use a full address such as https://example.org/landscape`);
    process.exit(1);
  }
}

/** Builds the whole site. Broken content ends it with the report and exit code 1, before anything is replaced. */
export async function buildSite(): Promise<void> {
  checkAddresses();
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const catalog = await checkedCatalog();
  console.log(`content: ${catalog.projects.length} projects, no problems, ${seconds()} s`);
  await rm(exportDirectory, { recursive: true, force: true });
  await exportPages(catalog);
  const { pages, compressed, removed } = await finishExport(exportDirectory);
  console.log(
    `export: ${pages} pages, ${compressed} files compressed, ${removed} unused removed, ${seconds()} s in all`,
  );
}

async function checkedCatalog(): Promise<Catalog> {
  try {
    return await loadCatalog(contentDirectory());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Hands the catalogue to the workers of Next as one file, so that none of them reads and checks it again. */
async function exportPages(catalog: Catalog): Promise<void> {
  const CHECKED_CATALOG = path.resolve(".next/cache/catalog.json");
  await mkdir(path.dirname(CHECKED_CATALOG), { recursive: true });
  await writeFile(CHECKED_CATALOG, JSON.stringify(catalog));
  await run("node_modules/.bin/next", ["build"], { CHECKED_CATALOG, NEXT_TELEMETRY_DISABLED: "1" });
}

/** Runs a program with our output; a failure of it is ours, with its exit code. */
function run(program: string, args: string[], environment: Record<string, string>): Promise<void> {
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}
