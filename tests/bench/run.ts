/** `npm run bench`: measures the numbers that the project promises, on this machine, in one run. Needs an export. */
import { existsSync } from "node:fs";
import { exportDirectory } from "../../lib/export/build";
import { contentSpeed } from "./content-speed";
import { pageSpeed } from "./page-speed";
import { formatRows } from "./report";

if (!existsSync(exportDirectory)) {
  console.error('the benchmarks measure the export: run "npm run build" first');
  process.exit(1);
}
console.log(formatRows([...(await contentSpeed()), ...(await pageSpeed())]));
