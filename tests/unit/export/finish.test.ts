import { access, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPolicy } from "@/lib/export/add-policy";
import { finishExport } from "@/lib/export/finish";

let out: string;

const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(out, file)), { recursive: true });
  await writeFile(path.join(out, file), content);
};
const read = (file: string) => readFile(path.join(out, file));
const exists = (file: string) =>
  access(path.join(out, file)).then(
    () => true,
    () => false,
  );

beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), "finish-"));
});

afterEach(() => rm(out, { recursive: true }));

test("a page gets its policy, and its compressed copies hold it too", async () => {
  const page = "<html><head></head><body><script>let a=1</script>镜像</body></html>";
  await write("en/index.html", page);
  await finishExport(out);
  expect((await read("en/index.html")).toString()).toBe(addPolicy(page));
  expect(brotliDecompressSync(await read("en/index.html.br")).toString()).toBe(addPolicy(page));
  expect(gunzipSync(await read("en/index.html.gz")).toString()).toBe(addPolicy(page));
});

test("texts other than pages are compressed and otherwise left alone", async () => {
  await write("_next/static/a.js", "let a=1");
  await finishExport(out);
  expect((await read("_next/static/a.js")).toString()).toBe("let a=1");
  expect(brotliDecompressSync(await read("_next/static/a.js.br")).toString()).toBe("let a=1");
});

test.each([
  ["en/index.txt", false, false],
  ["en/__next._tree.txt", false, false],
  ["robots.txt", true, true],
  ["sitemap.xml", true, true],
  ["marks.svg", true, true],
  ["en/explorer.json", true, true],
  ["_next/static/font.woff2", true, false],
  ["icon.png", true, false],
])("%s stays: %o, is compressed: %o", async (file, stays, compressed) => {
  await write(file, "text");
  await finishExport(out);
  expect([await exists(file), await exists(`${file}.br`), await exists(`${file}.gz`)]).toEqual([
    stays,
    compressed,
    compressed,
  ]);
});

test("it says what it did", async () => {
  for (const file of ["index.html", "404.html", "a.js", "index.txt", "b.woff2"]) await write(file, "<head></head>");
  expect(await finishExport(out)).toEqual({ pages: 2, compressed: 3, removed: 1 });
});
