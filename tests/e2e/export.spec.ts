import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { exportDirectory } from "../../lib/export/build";
import { expect, test } from "./site-test";

const pages = readdirSync(exportDirectory, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".html"),
);

/** Whether an address of this site leads to a file of the export, and its fragment to an element there. */
function leadsSomewhere(address: string, from: string): boolean {
  const [pathname = "", fragment] = (address.split("?")[0] ?? "").split("#");
  const query = address.split("#")[1];
  const target = pathname === "" ? from : pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const file = path.join(exportDirectory, target);
  if (!existsSync(file)) return false;
  const anchor = fragment ?? query;
  return !anchor || readFileSync(file, "utf8").includes(`id="${anchor}"`);
}

/** Whether a page only goes on to another. */
function isRedirect(file: string): boolean {
  return readFileSync(path.join(exportDirectory, file), "utf8").includes('http-equiv="refresh"');
}

test("no link of any page leads nowhere", () => {
  const dead = new Set<string>();
  for (const file of pages) {
    const html = readFileSync(path.join(exportDirectory, file), "utf8");
    for (const [, address = ""] of html.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
      if (/^https?:/.test(address)) continue;
      if (!leadsSomewhere(address.replaceAll("&amp;", "&"), `/${file}`)) dead.add(`${file} → ${address}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test("every page has a policy without unsafe-inline, a title, a language and one main heading", () => {
  const faults: string[] = [];
  for (const file of pages) {
    const html = readFileSync(path.join(exportDirectory, file), "utf8");
    if (!html.includes('http-equiv="Content-Security-Policy"') || html.includes("unsafe-inline"))
      faults.push(`${file}: policy`);
    if (!/<title>[^<]+<\/title>/.test(html)) faults.push(`${file}: title`);
    if (!/<html lang="(en|zh-CN)"/.test(html)) faults.push(`${file}: language`);
    if ((html.match(/<h1[ >]/g) ?? []).length !== 1) faults.push(`${file}: main heading`);
    if (/ style="/.test(html)) faults.push(`${file}: inline style`);
  }
  expect(faults).toEqual([]);
});

test("every page but the missing one and the redirects is in the sitemap, and nothing else is", () => {
  const sitemap = readFileSync(path.join(exportDirectory, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname).sort();
  const exported = pages
    .map((file) => `/${file.split(path.sep).join("/")}`)
    .filter((file) => /^\/(en|zh)\//.test(file) && !isRedirect(file))
    .map((file) => file.replace(/index\.html$/, ""))
    .sort();
  expect(listed).toEqual(exported);
});
