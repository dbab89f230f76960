/** `npm run bench`: measures the numbers that the project promises, on this machine, in one run. Needs an export. */
import { existsSync } from "node:fs";
import { ContentError } from "../../lib/content/problem";
import { exportDirectory } from "../../lib/export/build";
import { contentSpeed } from "./content-speed";
import { explorerSizes } from "./explorer-sizes";
import { graphSpeed } from "./graph-speed";
import { pageSpeed } from "./page-speed";
import { relevance } from "./relevance";
import { formatRows } from "./report";
import { searchSpeed } from "./search-speed";

if (!existsSync(exportDirectory)) {
  console.error('the benchmarks measure the export: run "npm run build" first');
  process.exit(1);
}
try {
  console.log(
    formatRows([
      ...graphSpeed(),
      ...(await contentSpeed()),
      ...(await relevance()),
      ...(await searchSpeed()),
      ...(await pageSpeed()),
      ...(await explorerSizes()),
    ]),
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
