import type { Locale } from "../i18n/locales";
import { attributeCell, type Cell } from "./cell";
import type { Citations } from "./citations";
import { findCategory, findProject, localized } from "./lookup";
import type { Catalog, Project } from "./types";

/** A category's questions with the answers of a few of its projects. */
export interface AttributeRows {
  projects: Project[];
  rows: { id: string; name: string; help: string; cells: Cell[] }[];
}

/** The answers of a project, beside those of the first alive replacement of the same category if it has one. */
export function attributeRows(catalog: Catalog, project: Project, locale: Locale, citations: Citations): AttributeRows {
  const beside = project.replacements
    .flatMap(({ project: slug }) => findProject(catalog, slug) ?? [])
    .find((other) => other.alive && other.category === project.category);
  const projects = beside ? [project, beside] : [project];
  const rows = (findCategory(catalog, project.category)?.attributes ?? []).map((attribute) => ({
    id: attribute.id,
    name: localized(attribute.name, locale),
    help: localized(attribute.help, locale),
    cells: projects.map((each) =>
      attributeCell(attribute, each.attributes[attribute.id], locale, (refs) => citations.cite(each, refs)),
    ),
  }));
  return { projects, rows };
}
