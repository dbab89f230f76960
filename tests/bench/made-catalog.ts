import type { Catalog, Project } from "../../lib/catalog/types";
import { searchDocuments } from "../../lib/search/search-document";
import { madeDocuments } from "./made-documents";

/**
 * A catalogue of as many projects, the same ones each time: the real ones first, then copies of them under made names
 * and summaries, so that categories, states, licences and languages are as common as they really are.
 */
export function madeCatalog(size: number, real: Catalog): Catalog {
  const documents = madeDocuments(size, searchDocuments(real));
  const projects = documents.map(({ slug, name, aliases, tags, summaries }, i): Project => {
    const model = real.projects[i % real.projects.length] as Project;
    if (i < real.projects.length) return model;
    const [en = "", zh = ""] = summaries;
    const prose = { en: { ...model.prose.en, summary: en }, zh: { ...model.prose.zh, summary: zh } };
    return { ...model, slug, name, aliases, tags, prose };
  });
  return { ...real, projects };
}
