import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/browser";
import { exportDirectory } from "../../lib/export/build";
import { serveExport } from "../../lib/export/serve";
import { median, percentile, type Row } from "./report";

const runs = 5;

/** Chromium with a 4x slower processor, 10 Mbps and 40 ms, a fresh profile for each load: one run compares all pages. */
export async function pageSpeed(): Promise<Row[]> {
  const server = await serveExport(exportDirectory);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const args = [
    "--disable-gpu",
    "--disable-background-networking",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
  try {
    return [
      ...(await loading(browser, "explorer", `${origin}/en/`, "[data-project]", 1500, 300)),
      ...(await loading(
        browser,
        "explorer, filtered",
        `${origin}/en/?category=networking`,
        "html:not([data-pending]) [data-project]",
      )),
      ...(await loading(browser, "project", `${origin}/en/projects/rkt/`, "h1", 1000)),
      ...(await loading(browser, "category", `${origin}/en/categories/networking/`, "h1", 1000)),
      ...(await loading(
        browser,
        "six compared",
        `${origin}/en/compare/?p=flannel,calico,cilium,antrea,multus,weave-net`,
        "html:not([data-pending]) td",
        1000,
      )),
      ...(await loading(browser, "timeline", `${origin}/en/timeline/`, ".timeline .row-name", 1500)),
      ...(await interaction(browser, `${origin}/en/`)),
      ...(await memory(browser, `${origin}/en/`)),
      ...(await zooming(browser, `${origin}/en/timeline/`)),
      ...(await addingColumn(browser, `${origin}/en/compare/?p=flannel,calico,cilium,antrea,multus`, "weave net")),
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** A page on the slow machine and line; the sum of what it transfers grows in `bytes`. */
async function slowPage(browser: Browser): Promise<{ page: Page; bytes: { all: number; script: number } }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Network.enable");
  const throughput = (10 * 1024 * 1024) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  });
  const bytes = { all: 0, script: 0 };
  const scripts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  // on the wire with headers; of scripts the compressed body alone, which is what a budget for code is about
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes.all += encodedDataLength;
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  return { page, bytes };
}

async function loading(
  browser: Browser,
  name: string,
  url: string,
  sign: string,
  timeGoal?: number,
  byteGoal?: number,
): Promise<Row[]> {
  const shown: number[] = [];
  const shifts: number[] = [];
  let transferred = { all: 0, script: 0 };
  for (let run = 0; run < runs; run++) {
    const { page, bytes } = await slowPage(browser);
    await page.addInitScript({ content: observer(sign) });
    await page.goto(url, { waitUntil: "networkidle" });
    while (!(await page.evaluate<number>("window.shown"))) await page.waitForTimeout(50);
    shown.push(await page.evaluate<number>("window.shown"));
    shifts.push(await page.evaluate<number>("window.shift"));
    transferred = bytes;
    await page.context().close();
  }
  return [
    { what: `${name}: until it shows`, value: median(shown), unit: "ms", ...(timeGoal && { goal: timeGoal }) },
    {
      what: `${name}: transferred until quiet`,
      value: transferred.all / 1024,
      unit: "KB",
      ...(byteGoal && { goal: byteGoal }),
    },
    { what: `${name}: of that, JavaScript`, value: transferred.script / 1024, unit: "KB", goal: 125 },
    { what: `${name}: layout shift`, value: Math.max(...shifts), unit: "", goal: 0.005 },
  ];
}

/**
 * Runs in the page: notes when something matching `sign` is first painted, and how much the layout shifts.
 * A text, because the functions of a compiled file lean on helpers that the page does not have.
 */
function observer(sign: string): string {
  return `
    window.shown = 0;
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    const look = () => document.querySelector(${JSON.stringify(sign)})
      ? requestAnimationFrame(() => setTimeout(() => { window.shown = performance.now(); }))
      : requestAnimationFrame(look);
    requestAnimationFrame(look);`;
}

/** How long a keystroke and a click on a filter take until the result is painted. */
async function interaction(browser: Browser, url: string): Promise<Row[]> {
  const { page } = await slowPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.mouse.move(400, 400);
  await page.waitForResponse((response) => response.url().endsWith("explorer.json")).catch(() => {});
  await page.waitForTimeout(1500);
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
    { what: "explorer: key to result painted, p95", value: percentile(keys, 0.95), unit: "ms", goal: 50 },
    { what: "explorer: filter click to result painted, p95", value: percentile(clicks, 0.95), unit: "ms", goal: 100 },
  ];
}

/** How much more memory the explorer holds after 500 keystrokes than before, both after a collection. */
async function memory(browser: Browser, url: string): Promise<Row[]> {
  const { page } = await slowPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
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
  return [{ what: "explorer: memory after 500 keystrokes, more by", value: growth, unit: "KB", goal: 1024 }];
}

/** How long it takes from the key that adds a sixth column, found by its name, until the column is painted. */
async function addingColumn(browser: Browser, url: string, name: string): Promise<Row[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page } = await slowPage(browser);
    await page.goto(url, { waitUntil: "networkidle" });
    const take = await eventDurations(page);
    await page.getByRole("combobox").pressSequentially(name);
    await page.getByRole("option").first().waitFor();
    await page.waitForTimeout(500);
    await take();
    await page.keyboard.press("Enter");
    times.push(Math.max(0, ...(await take())));
    await page.context().close();
  }
  return [{ what: "six compared: column added to painted", value: median(times), unit: "ms", goal: 100 }];
}

/** How long it takes from letting go of the years until what is zoomed into is painted, and from a filter to its rows. */
async function zooming(browser: Browser, url: string): Promise<Row[]> {
  const { page } = await slowPage(browser);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(1500);
  const take = await eventDurations(page);
  const zooms: number[] = [];
  const { x, y, width } = (await page.locator(".year-range").boundingBox()) ?? { x: 0, y: 0, width: 0 };
  for (const [from, to] of [
    [0.3, 0.5],
    [0.6, 0.9],
    [0.05, 0.4],
    [0.2, 0.8],
  ] as const) {
    await page.mouse.move(x + width * from, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + width * to, y + 12, { steps: 3 });
    await take();
    await page.mouse.up();
    zooms.push(Math.max(0, ...(await take())));
    await page.getByRole("button", { name: "Clear all" }).click();
    zooms.push(Math.max(0, ...(await take())));
  }
  const filters: number[] = [];
  for (const name of [/^With lineage/, /^All/, /^With lineage/, /^All/]) {
    await page.getByRole("button", { name }).click();
    filters.push(Math.max(0, ...(await take())));
  }
  await page.context().close();
  return [
    { what: "timeline: zoom to painted, median", value: median(zooms), unit: "ms", goal: 100 },
    { what: "timeline: filter to painted, median", value: median(filters), unit: "ms", goal: 100 },
  ];
}

/**
 * Notes how long the page takes from an event of the visitor to the paint after the last change that it made to the
 * page, however often the work was put off in between; the result takes what has been noted since it was last asked.
 */
async function answerTimes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    let begun = 0;
    window.answered = 0;
    const begin = (event) => { begun = event.timeStamp; };
    for (const type of ["keydown", "pointerup"]) window.addEventListener(type, begin, true);
    // what an input method writes has no key
    window.addEventListener("input", (event) => { if (event.timeStamp - begun > 300) begin(event); }, true);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { window.answered = performance.now() - begun; };
    new MutationObserver(() => requestAnimationFrame(() => channel.port2.postMessage(0)))
      .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });`);
  return async () => {
    await page.waitForTimeout(600);
    return page.evaluate<number>("const took = window.answered; window.answered = 0; took");
  };
}

/** Notes how long the page takes from each event to the next paint; the result takes what has been noted since. */
async function eventDurations(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(`
    window.durations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.durations.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 });`);
  return async () => {
    await page.waitForTimeout(300);
    return page.evaluate<number[]>("window.durations.splice(0)");
  };
}
