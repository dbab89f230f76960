/** `npm run screenshots`: takes the README's pictures of the export. */
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { exportDirectory } from "../export/build";
import { serveExport } from "../export/serve";
import { ensureBrowser } from "./browser";

const shots = [
  { file: "explorer.png", path: "/en/", colorScheme: "light", height: 900 },
  { file: "project.png", path: "/zh/projects/rkt/", colorScheme: "dark", height: 900 },
] as const;

const server = await serveExport(exportDirectory);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
for (const { file, path, colorScheme, height } of shots) {
  const page = await browser.newPage({ viewport: { width: 1440, height }, colorScheme });
  await page.goto(origin + path, { waitUntil: "networkidle" });
  await page.screenshot({ path: `docs/images/${file}` });
}
await browser.close();
server.close();
