/** The words of the catalogue for everything that only reads it. */
export type {
  Catalog,
  Category,
  Collection,
  Concept,
  Figure,
  Figures,
  Mark,
  Project,
  Prose,
} from "../content/catalog";
export type { Attribute, AttributeType } from "../content/schema/category";
export type { Claim } from "../content/schema/claim";
export type { CollectionRow } from "../content/schema/collection";
export type { Layer } from "../content/schema/layer";
export type {
  AttributeEntry,
  EventKind,
  Fit,
  Kind,
  Platform,
  Relation,
  RelationType,
  Replacement,
  Stage,
} from "../content/schema/project";
export type { Site } from "../content/schema/site";
export type { Source } from "../content/schema/source";
export type { Cause, State } from "../content/schema/status";
export type { Table } from "../content/schema/table";
export type { Localized } from "../content/schema/text";
