import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where Chrome and Chromium usually are, after the one that CHROME_PATH names. */
const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser for the tests: one that is installed, else Playwright's own; undefined where there is neither. */
export function findBrowser(): string | undefined {
  return [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * The same, fetching one where there is none: Playwright's own, else Debian's as root.
 * @throws an error that says what to do where neither can be had
 */
export function ensureBrowser(): string {
  const attempts: [string, string[]][] = [
    ["npx", ["playwright", "install", "chromium"]],
    ...(process.getuid?.() === 0 ? aptAttempts : []),
  ];
  let found = findBrowser();
  for (const [program, args] of attempts) {
    if (found) return found;
    console.log(`no Chrome or Chromium found; trying: ${program} ${args.join(" ")}`);
    const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(program, args, { stdio: ["ignore", "ignore", "ignore"], env, timeout: 300_000 });
    found = findBrowser();
  }
  if (found) return found;
  throw new Error(
    "the browser tests need Chrome or Chromium, and none could be fetched. Install one (on Debian: apt-get install chromium), or set CHROME_PATH to it.",
  );
}

const aptAttempts: [string, string[]][] = [
  ["apt-get", ["update"]],
  ["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]],
];
