import type { Browser } from "@playwright/test";
import { exportDirectory } from "../../lib/export/build";
import { explorerAnswers } from "./explorer-answers";
import { median, type Row } from "./report";
import { eventDurations, launch, serve, slowPage } from "./slow-page";

const runs = 5;

/** Chromium with a 4x slower processor, 10 Mbps and 40 ms, a fresh profile for each load: one run compares all pages. */
export async function pageSpeed(): Promise<Row[]> {
  const { origin, close } = await serve(exportDirectory);
  const browser = await launch();
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
      ...(await explorerAnswers(browser, `${origin}/en/`, "explorer")),
      ...(await zooming(browser, `${origin}/en/timeline/`)),
      ...(await addingColumn(browser, `${origin}/en/compare/?p=flannel,calico,cilium,antrea,multus`, "weave net")),
    ];
  } finally {
    await browser.close();
    close();
  }
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
