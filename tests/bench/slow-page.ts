import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../../lib/cli/browser";
import { serveExport } from "../../lib/export/serve";

/** The browser that everything is measured in. */
export function launch(): Promise<Browser> {
  const args = [
    "--disable-gpu",
    "--disable-background-networking",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return chromium.launch({ executablePath: ensureBrowser(), args });
}

/** Serves a folder as an export is served, on a free port of this machine. */
export async function serve(directory: string): Promise<{ origin: string; close: () => void }> {
  const server = await serveExport(directory);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A page on the slow machine and line; the sum of what it transfers grows in `bytes`. */
export async function slowPage(browser: Browser): Promise<{ page: Page; bytes: { all: number; script: number } }> {
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

/**
 * Notes how long the page takes from an event of the visitor to the paint after the last change that it made to what is
 * in the window, however often the work was put off in between; the result takes what has been noted since it was last
 * asked.
 */
export async function answerTimes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(`
    let begun = 0;
    window.answered = 0;
    const begin = (event) => { begun = event.timeStamp; };
    for (const type of ["keydown", "pointerup"]) window.addEventListener(type, begin, true);
    // what an input method writes has no key
    window.addEventListener("input", (event) => { if (event.timeStamp - begun > 300) begin(event); }, true);
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { window.answered = performance.now() - begun; };
    // what has no box is where the one before it ends, or else where the one around it begins
    const reach = (element) => {
      const { top, bottom, width } = element.getBoundingClientRect();
      if (width > 0) return { top, bottom };
      const { previousElementSibling: before, parentElement: around } = element;
      const edge = before ? reach(before).bottom : around ? reach(around).top : 0;
      return { top: edge, bottom: edge };
    };
    const inWindow = ({ target }) => {
      const { top, bottom } = reach(target instanceof Element ? target : target.parentElement);
      return top < innerHeight && bottom >= 0;
    };
    new MutationObserver((records) => requestAnimationFrame(() => {
      if (records.some(inWindow)) channel.port2.postMessage(0);
    })).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });`);
  return async () => {
    await page.waitForTimeout(600);
    return page.evaluate<number>("const took = window.answered; window.answered = 0; took");
  };
}

/** Notes how long the page takes from each event to the next paint; the result takes what has been noted since. */
export async function eventDurations(page: Page): Promise<() => Promise<number[]>> {
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
