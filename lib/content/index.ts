import "server-only";
import type { Catalog } from "./catalog";
import { contentDirectory, loadCatalog } from "./load";

let loading: Promise<Catalog> | undefined;

/** The catalogue of this build, read once; in development it is read again for each page, so that edits show. */
export function getCatalog(): Promise<Catalog> {
  if (process.env.NODE_ENV === "development") return loadCatalog(contentDirectory());
  loading ??= loadCatalog(contentDirectory());
  return loading;
}
