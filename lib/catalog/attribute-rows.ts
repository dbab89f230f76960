import type { Locale } from "../i18n/locales";
import { attributeCell, type Cell } from "./cell";
import type { Citations } from "./citations";
import { takeCommonAsOf } from "./common-as-of";
import { findCategory, localized } from "./lookup";
import { todayInsteadOf } from "./today-instead";
import type { Catalog, Project } from "./types";

/** A category's questions with the answers of a few of its projects. */
export interface AttributeRows {
  /** The columns; `asOf` is the date or version that most answers of a column hold for. */
  projects: { slug: string; name: string; alive: boolean; asOf: string | undefined }[];
  rows: { id: string; name: string; help: string; cells: Cell[] }[];
}

/** The answers of a project, beside those of the first alive replacement of the same category if it has one. */
export function attributeRows(catalog: Catalog, project: Project, locale: Locale, citations: Citations): AttributeRows {
  const beside = todayInsteadOf(catalog, project).answers.find(
    (answer) => answer.project.category === project.category,
  )?.project;
  const attributes = findCategory(catalog, project.category)?.attributes ?? [];
  const columns = (beside ? [project, beside] : [project]).map((each) => {
    const cite = (refs: readonly string[] | undefined) => citations.cite(each, refs);
    const cells = attributes.map((attribute) => attributeCell(attribute, each.attributes[attribute.id], locale, cite));
    return { project: each, ...takeCommonAsOf(cells) };
  });
  return {
    projects: columns.map(({ project: { slug, name, alive }, asOf }) => ({ slug, name, alive, asOf })),
    rows: attributes.map(({ id, name, help }, row) => ({
      id,
      name: localized(name, locale),
      help: localized(help, locale),
      cells: columns.flatMap(({ cells }) => cells[row] ?? []),
    })),
  };
}
