import { defineConfig } from "@playwright/test";
import { findBrowser } from "./lib/cli/browser";

const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  globalSetup: "./tests/e2e/serve.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  // a busy machine may leave a page no time; what passes the second time is listed as flaky
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.BASE_URL,
    locale: "en-GB",
    launchOptions: {
      executablePath: findBrowser(),
      args: [...(asRoot ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-background-networking"],
    },
  },
});
