import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
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
  try {
    const { projects } = await loadCatalog(contentDirectory());
    console.log(`content: ${projects.length} projects, no problems, ${seconds()} s`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  await rm(exportDirectory, { recursive: true, force: true });
  await run("node_modules/.bin/next", ["build"]);
  const { pages, compressed, removed } = await finishExport(exportDirectory);
  console.log(
    `export: ${pages} pages, ${compressed} files compressed, ${removed} unused removed, ${seconds()} s in all`,
  );
}

/** Runs a program with our output; a failure of it is ours, with its exit code. */
function run(program: string, args: string[]): Promise<void> {
  const child = spawn(program, args, { stdio: "inherit", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
}
