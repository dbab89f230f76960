/** `npm run validate`: every problem of the content at once, or what it covers. Exit code 1 on any problem. */
import { coverage } from "../content/coverage";
import { contentDirectory, loadCatalog } from "../content/load";
import { ContentError } from "../content/problem";

const started = performance.now();
const directory = process.argv[2] ?? contentDirectory();

try {
  const catalog = await loadCatalog(directory);
  const rows = coverage(catalog);
  const percent = (share: number) => `${Math.floor(share * 100)} %`.padStart(6);
  console.log(
    `${"category".padEnd(22)}${"alive".padStart(6)}${"past".padStart(6)}${"zh".padStart(8)}${"attributes".padStart(12)}${"of alive".padStart(10)}`,
  );
  for (const row of rows)
    console.log(
      `${row.id.padEnd(22)}${String(row.alive).padStart(6)}${String(row.past).padStart(6)}${percent(row.zh).padStart(8)}${percent(row.attributes).padStart(12)}${percent(row.aliveAttributes).padStart(10)}`,
    );
  const alive = catalog.projects.filter((project) => project.alive).length;
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(
    `\n${catalog.projects.length} projects (${alive} alive), ${rows.length} categories, ${catalog.collections.length} collections, ${catalog.concepts.length} concepts: no problems, ${seconds} s`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
