import type { Browser, Page } from "@playwright/test";
import { median, percentile, type Row } from "./report";
import { answerTimes, slowPage } from "./slow-page";

/** How long a keystroke and a click on a filter take until the result is painted, and what memory 500 keystrokes leave. */
export async function explorerAnswers(browser: Browser, url: string, name: string): Promise<Row[]> {
  const { page } = await slowPage(browser);
  await openWithList(page, url);
  const take = await answerTimes(page);
  const keys: number[] = [];
  for (const query of ["traefik", "docker compose", "kuberntes", "reverse proxy", "log", "网络"]) {
    await page.getByRole("searchbox").fill("");
    await take();
    for (const letter of query) {
      await page.getByRole("searchbox").pressSequentially(letter);
      keys.push(await take());
    }
  }
  await page.getByRole("searchbox").fill("");
  await page.getByRole("button", { name: /^Kind/ }).click();
  await take();
  const clicks: number[] = [];
  for (const name of [/^Software/, /^Library/, /^Software/, /^Library/, /^Service/]) {
    await page.getByRole("checkbox", { name }).click();
    clicks.push(await take());
  }
  await page.context().close();
  return [
    { what: `${name}: key to result painted, median`, value: median(keys), unit: "ms" },
    { what: `${name}: key to result painted, p95`, value: percentile(keys, 0.95), unit: "ms", goal: 50 },
    { what: `${name}: filter click to result painted, median`, value: median(clicks), unit: "ms", goal: 100 },
    { what: `${name}: filter click to result painted, worst`, value: Math.max(...clicks), unit: "ms", goal: 100 },
    await memory(browser, url, name),
  ];
}

/** Opens the explorer and moves, so that the list comes and the search is ready. */
async function openWithList(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(3000);
  const list = page.waitForResponse((response) => response.url().endsWith("explorer.json"));
  await page.mouse.move(400, 400);
  await (await list).finished();
  // what a first search prepares is prepared once
  await page.getByRole("searchbox").pressSequentially("kuberntes");
  await page.getByRole("heading", { name: "Kubernetes" }).waitFor();
  await page.getByRole("searchbox").fill("");
  await page.waitForTimeout(1000);
}

/** How much more memory the explorer holds after 500 keystrokes than before, both after a collection. */
async function memory(browser: Browser, url: string, name: string): Promise<Row> {
  const { page } = await slowPage(browser);
  await openWithList(page, url);
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize / 1024;
  };
  const box = page.getByRole("searchbox");
  const type = async (keystrokes: number) => {
    const text = "docker compose kuberntes proxy ";
    for (let i = 0; i < keystrokes; i++) {
      if (i % text.length === 0) await box.fill("");
      await box.press(text[i % text.length] === " " ? "Space" : (text[i % text.length] ?? "a"));
    }
    await box.fill("");
    await page.waitForTimeout(1000);
  };
  // what is loaded and prepared once is no growth
  await type(60);
  const before = await held();
  await type(500);
  const growth = (await held()) - before;
  await page.context().close();
  return { what: `${name}: memory after 500 keystrokes, more by`, value: growth, unit: "KB", goal: 1024 };
}
