import { type Browser, chromium } from "@playwright/test";
import { build } from "esbuild";
import { ensureBrowser } from "../../lib/cli/browser";
import { contentDirectory, loadCatalog } from "../../lib/content/load";
import { searchDocuments } from "../../lib/search/search-document";
import { madeDocuments } from "./made-documents";
import { relevanceQueries } from "./relevance-queries";
import { percentile, type Row } from "./report";

/** How many real queries are typed letter by letter. */
const typed = 60;

/** How long the search alone takes a keystroke, in Chromium with a 4x slower processor, over every beginning of 60 real queries. */
export async function searchSpeed(): Promise<Row[]> {
  const real = searchDocuments(await loadCatalog(contentDirectory()));
  const { outputFiles } = await build({
    entryPoints: ["lib/search/search.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "searching",
    tsconfig: "tsconfig.json",
  });
  const code = outputFiles[0]?.text ?? "";
  const args = ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  try {
    const rows: Row[] = [];
    for (const size of [real.length, 2500, 10_000]) {
      const times = await keystrokes(browser, code, JSON.stringify(madeDocuments(size, real)));
      rows.push(
        { what: `search of ${size}, 4x: p50 of ${times.length} keystrokes`, value: percentile(times, 0.5), unit: "ms" },
        {
          what: `search of ${size}, 4x: p95`,
          value: percentile(times, 0.95),
          unit: "ms",
          ...(size === 10_000 && { goal: 16 }),
        },
        { what: `search of ${size}, 4x: slowest`, value: Math.max(...times), unit: "ms" },
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function keystrokes(browser: Browser, code: string, documents: string): Promise<number[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addScriptTag({ content: code });
  // every other kind of query comes in turn, so that sixty of them hold all kinds
  const step = Math.max(1, Math.floor(relevanceQueries.length / typed));
  const queries = relevanceQueries.filter((_, i) => i % step === 0).slice(0, typed);
  const times = await page.evaluate<number[]>(`
    (() => {
      const search = searching.createSearch(${documents});
      const times = [];
      // what a first search prepares for typos is prepared once
      search.find("kuberntes");
      for (const query of ${JSON.stringify(queries.map(({ query }) => query))}) {
        for (let length = 1; length <= query.length; length++) {
          const started = performance.now();
          search.find(query.slice(0, length));
          times.push(performance.now() - started);
        }
      }
      return times;
    })()`);
  await page.close();
  return times;
}
