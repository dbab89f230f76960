import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveExport } from "@/lib/export/serve";

let parent: string;
let server: Server;

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "serve-"));
  const write = async (file: string, content: string | Buffer) => {
    await mkdir(path.dirname(path.join(parent, file)), { recursive: true });
    await writeFile(path.join(parent, file), content);
  };
  await write("secret.txt", "secret");
  await write("secret/index.html", "secret");
  await write("out/index.html", "home");
  await write("out/404.html", "<p>nothing here</p>");
  await write("out/en/index.html", "english");
  await write("out/en/index.html.br", brotliCompressSync("english, small"));
  await write("out/en/about/index.html", "about");
  await write("out/en/explorer.json", "[]");
  await write("out/_next/static/chunk-1a2b.js", "let a=1");
  server = await serveExport(path.join(parent, "out"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(parent, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it first. */
function get(pathname: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: pathname, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("what is there", () => {
  test.each([
    ["/", "home", "text/html"],
    ["/en/", "english", "text/html"],
    ["/en/?q=tug&p=a,b", "english", "text/html"],
    ["/en/index.html", "english", "text/html"],
    ["/en/explorer.json", "[]", "application/json"],
    ["/_next/static/chunk-1a2b.js", "let a=1", "text/javascript"],
  ])("GET %s is %o", async (pathname, body, type) => {
    const answer = await get(pathname);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(body);
    expect(answer.headers["content-type"]?.split(";")[0]).toBe(type);
  });

  test("HEAD says the same without the text", async () => {
    const { status, headers, body } = await get("/en/", {}, "HEAD");
    expect([status, headers["content-length"], body.toString()]).toEqual([200, "7", ""]);
  });

  test("a page that has not changed is not sent again", async () => {
    const { headers } = await get("/en/");
    const again = await get("/en/", { "If-None-Match": headers.etag ?? "" });
    expect([again.status, again.body.toString()]).toEqual([304, ""]);
  });
});

describe("a page has one address, with its final slash", () => {
  test.each([
    ["/en", "/en/"],
    ["/en/about", "/en/about/"],
    ["/en?q=tug%20boat&scope=all", "/en/?q=tug%20boat&scope=all"],
    ["/en?q=why?", "/en/?q=why?"],
    ["/en?", "/en/?"],
  ])("GET %s leads to %s for good", async (pathname, location) => {
    const { status, headers } = await get(pathname);
    expect([status, headers.location]).toEqual([308, location]);
  });
});

describe("what is not there", () => {
  test.each([
    ["an unknown page", "/de/"],
    ["an unknown file", "/en/none.js"],
    ["a folder without a page", "/_next"],
    ["another host", "//evil.example"],
    ["another host behind a backslash", "/\\evil.example"],
    ["a way out", "/../secret.txt"],
    ["a way out from below", "/en/../../secret.txt"],
    ["a way out, encoded", "/%2e%2e/secret.txt"],
    ["a way out, slash encoded", "/..%2fsecret.txt"],
    ["a way out, twice encoded", "/%252e%252e/secret.txt"],
    ["a way out, by backslash", "/..\\secret.txt"],
    ["a folder outside, without its slash", "/../secret"],
    ["a folder outside, with it", "/../secret/"],
    ["half a character", "/%E0%A4%A"],
    ["a lone per cent sign", "/%"],
    ["a zero byte", "/en/%00"],
    ["markup", "/%3Cscript%3E"],
    ["10 kB", `/${"a".repeat(10_000)}`],
  ])("%s is 404 with the site's own page", async (_, pathname) => {
    const { status, headers, body } = await get(pathname);
    expect([status, headers.location, body.toString()]).toEqual([404, undefined, "<p>nothing here</p>"]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("an export without a 404 page says so in three figures", async () => {
    const bare = await mkdtemp(path.join(tmpdir(), "bare-"));
    const other = await serveExport(bare);
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    expect([response.status, await response.text()]).toEqual([404, "404"]);
    await new Promise((resolve) => other.close(resolve));
    await rm(bare, { recursive: true });
  });
});

describe("compression", () => {
  test("the compressed copy goes to who takes brotli", async () => {
    const { headers, body } = await get("/en/", { "Accept-Encoding": "gzip, br" });
    expect([headers["content-encoding"], headers.vary]).toEqual(["br", "Accept-Encoding"]);
    expect(brotliDecompressSync(body).toString()).toBe("english, small");
  });

  test("what has no compressed copy goes as it is", async () => {
    const { headers, body } = await get("/en/about/", { "Accept-Encoding": "br" });
    expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "about"]);
  });

  test("the 404 page is compressed too", async () => {
    const { status, headers, body } = await get("/none/", { "Accept-Encoding": "br" });
    expect([status, headers["content-encoding"], headers.vary]).toEqual([404, "br", "Accept-Encoding"]);
    expect(brotliDecompressSync(body).toString()).toBe("<p>nothing here</p>");
  });
});

describe("headers", () => {
  test.each([
    ["/en/", "no-cache"],
    ["/en/explorer.json", "no-cache"],
    ["/_next/static/chunk-1a2b.js", "public, max-age=31536000, immutable"],
  ])("%s may be kept: %s", async (pathname, expected) => {
    expect((await get(pathname)).headers["cache-control"]).toBe(expected);
  });

  test.each(["/en/", "/en", "/none/", "/_next/static/chunk-1a2b.js"])("%s is safe to show", async (pathname) => {
    const { headers } = await get(pathname);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
  });
});
