import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { renderToString } from "react-dom/server";
import { LandscapeMap } from "../../components/explorer/landscape-map";
import { sounding } from "../../lib/catalog/counts";
import type { Catalog } from "../../lib/catalog/types";
import { contentDirectory, loadCatalog } from "../../lib/content/load";
import { explorerFile } from "../../lib/explorer-file";
import { exportDirectory } from "../../lib/export/build";
import { messagesOf } from "../../lib/i18n/messages";
import { dataRoutes } from "../../lib/routes";
import { explorerAnswers } from "./explorer-answers";
import { ExplorerShell } from "./explorer-shell";
import { madeCatalog } from "./made-catalog";
import type { Row } from "./report";
import { launch, serve } from "./slow-page";

/** The explorer of made catalogues: 300, 2,500 and 10,000 projects, drawn by the same components as the site's. */
export async function explorerSizes(): Promise<Row[]> {
  const real = await loadCatalog(contentDirectory());
  const browser = await launch();
  const rows: Row[] = [];
  try {
    for (const size of [300, 2500, 10_000]) {
      const directory = await mkdtemp(path.join(tmpdir(), "dockscape-bench-"));
      await writeExplorer(directory, madeCatalog(size, real));
      const { origin, close } = await serve(directory);
      rows.push(...(await explorerAnswers(browser, `${origin}/`, `explorer of ${size}`)));
      close();
      await rm(directory, { recursive: true, force: true });
    }
  } finally {
    await browser.close();
  }
  return rows;
}

/** Writes a page with the explorer, its code, its list, and the styles and marks of the export. */
async function writeExplorer(directory: string, catalog: Catalog): Promise<void> {
  await build({
    entryPoints: { app: "tests/bench/explorer-app.tsx" },
    outdir: directory,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"', "process.env.NEXT_PUBLIC_BASE_PATH": '""' },
    tsconfig: "tsconfig.json",
  });
  const put = async (name: string, text: string) => {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const chunks = path.join(exportDirectory, "_next/static/chunks");
  const sheets = (await readdir(chunks)).filter((name) => name.endsWith(".css"));
  const styles = await Promise.all(sheets.map((name) => readFile(path.join(chunks, name), "utf8")));
  const { alive } = sounding(catalog.projects);
  const totals = { alive, all: catalog.projects.length };
  const map = renderToString(<LandscapeMap catalog={catalog} locale="en" messages={messagesOf("en")} />);
  const body = renderToString(<ExplorerShell totals={totals} map={{ __html: map }} />);
  await put("style.css", styles.join("\n"));
  await put(dataRoutes.marks("plain"), await readFile(path.join(exportDirectory, dataRoutes.marks("plain")), "utf8"));
  await put(dataRoutes.explorer("en"), JSON.stringify(explorerFile(catalog, "en")));
  await put(
    "index.html",
    `<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>Explorer</title>
<link rel="stylesheet" href="/style.css"><script type="module" src="/app.js"></script>
<div id="root" data-alive="${totals.alive}" data-all="${totals.all}">${body}</div>`,
  );
}
