/** What a page of the export may load and do, as directives. Scripts are named by the hashes of its own inline ones. */
const directives = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
} as const;

/** A content security policy that allows the site's own files and the scripts with these hashes. */
export function contentSecurityPolicy(scriptHashes: Iterable<string>): string {
  return Object.entries(directives)
    .map(([name, sources]) =>
      [name, ...sources, ...(name === "script-src" ? [...scriptHashes].map((hash) => `'${hash}'`) : [])].join(" "),
    )
    .join("; ");
}
