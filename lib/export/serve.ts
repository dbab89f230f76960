import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import sirv from "sirv";

/** Said with every answer. The policy proper stands in each page; a header alone can forbid framing. */
const headers = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/**
 * A server for an export: clean addresses, precompressed copies, one year for what is named by its hash and a check
 * each time for the rest, and the site's own page with status 404 for what is not there.
 * @param basePath the folder that the site's addresses begin with, "" or "/landscape"; the root leads there
 */
export async function serveExport(directory: string, basePath = ""): Promise<Server> {
  const page = path.join(directory, "404.html");
  const missing = existsSync(page) ? await readFile(page) : Buffer.from("404");
  const compressedMissing = brotliCompressSync(missing);
  const files = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const hashed = pathname.includes("/_next/static/");
      response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const notFound = (request: IncomingMessage, response: ServerResponse) => {
    const brotli = String(request.headers["accept-encoding"] ?? "").includes("br");
    response.writeHead(404, {
      "Cache-Control": "no-cache",
      "Content-Type": "text/html; charset=utf-8",
      Vary: "Accept-Encoding",
      ...(brotli && { "Content-Encoding": "br" }),
    });
    response.end(brotli ? compressedMissing : missing);
  };
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? "/";
    if (basePath && (url === "/" || url === basePath)) return redirect(response, `${basePath}/`);
    if (basePath && !url.startsWith(`${basePath}/`)) return notFound(request, response);
    request.url = url.slice(basePath.length);
    const slashed = withSlash(directory, request.url);
    if (slashed) return redirect(response, basePath + slashed);
    files(request, response, () => notFound(request, response));
  });
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

/** Where a page that was asked for without its final slash really is, so that each page has one address. */
function withSlash(directory: string, url: string): string | undefined {
  const [, pathname = "", query = ""] = /^([^?]*)(.*)$/.exec(url) ?? [];
  // no part may begin with a dot: `..` would ask what lies beside the export
  if (path.extname(pathname) || !/^(?:\/[\w-][\w\-.]*)+$/.test(pathname)) return undefined;
  return existsSync(path.join(directory, pathname, "index.html")) ? `${pathname}/${query}` : undefined;
}
