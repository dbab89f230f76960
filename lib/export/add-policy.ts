import { createHash } from "node:crypto";
import { contentSecurityPolicy } from "./policy";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** Puts the content security policy into a page, first in its head, with the hash of each of its inline scripts. */
export function addPolicy(html: string): string {
  const hashes = new Set([...html.matchAll(inlineScript)].map(([, code = ""]) => hashOf(code)));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashes)}"/>`;
  return html.replace(/<head[^>]*>/, (head) => head + meta);
}

function hashOf(code: string): string {
  return `sha256-${createHash("sha256").update(code).digest("base64")}`;
}
