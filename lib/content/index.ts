import "server-only";
import { readFile } from "node:fs/promises";
import type { Catalog } from "./catalog";
import { contentDirectory, loadCatalog } from "./load";

let loading: Promise<Catalog> | undefined;

/** The catalogue of this build, read once; in development it is read again for each page, so that edits show. */
export function getCatalog(): Promise<Catalog> {
  if (process.env.NODE_ENV === "development") return loadCatalog(contentDirectory());
  loading ??= read();
  return loading;
}

/** The build's workers take what it has checked already: reading the files takes each of them seconds. */
async function read(): Promise<Catalog> {
  const checked = process.env.CHECKED_CATALOG;
  if (!checked) return loadCatalog(contentDirectory());
  return JSON.parse(await readFile(checked, "utf8")) as Catalog;
}
