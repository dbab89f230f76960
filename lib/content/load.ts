import { assemble } from "./assemble";
import type { Catalog } from "./catalog";
import { checkFiles } from "./check";
import { ContentError } from "./problem";
import { readFiles } from "./read-files";

/** Where the catalogue is: CONTENT_DIR, else `content`. */
export function contentDirectory(): string {
  return process.env.CONTENT_DIR || "content";
}

/**
 * Reads, validates and assembles a catalogue.
 * @param today YYYY-MM-DD, the day after which dates lie in the future
 * @throws ContentError with every problem of every file
 */
export async function loadCatalog(directory: string, today = new Date().toISOString().slice(0, 10)): Promise<Catalog> {
  const { draft, problems } = checkFiles(await readFiles(directory), { today });
  if (problems.length > 0) throw new ContentError(problems);
  return withEnvironment(assemble(draft));
}

/** The addresses that only the place of publishing knows win over those of site.yaml. */
function withEnvironment(catalog: Catalog): Catalog {
  const { SITE_URL, REPOSITORY_URL } = process.env;
  const site = {
    ...catalog.site,
    baseUrl: (SITE_URL || catalog.site.baseUrl).replace(/\/$/, ""),
    repository: (REPOSITORY_URL || catalog.site.repository)?.replace(/\/$/, ""),
  };
  return { ...catalog, site };
}
