import type { Locale } from "../i18n/locales";
import type { CategoryFacts } from "./schema/category";
import type { CollectionFacts } from "./schema/collection";
import type { ConceptFacts } from "./schema/concept";
import type { Layer } from "./schema/layer";
import type { ProjectFacts } from "./schema/project";
import type { Site } from "./schema/site";
import type { Snapshot } from "./schema/snapshot";

/** Prose of an entry in the language that exists: its own, or English where there is no other. */
export interface Prose {
  summary: string;
  /** Markdown, checked: no HTML, links resolve. */
  body: string;
  /** The language it is really written in. */
  locale: Locale;
  /** The file to edit, as a path from the repository's root. */
  file: string;
}

/** A figure with the day on which it was read and who read it. */
export interface Figure<T> {
  value: T;
  date: string;
  origin: Snapshot["origin"];
}

/** The newest figures known of a project. */
export interface Figures {
  stars?: Figure<number>;
  forks?: Figure<number>;
  lastPush?: Figure<string>;
  archived?: Figure<boolean>;
  release?: Figure<{ version: string; date?: string | undefined }>;
}

/** A project's mark: its icon in simple-icons, and the sheet it is drawn on; a fine one cannot be read as small as on the map. */
export interface Mark {
  icon: string;
  sheet: "plain" | "fine";
}

export interface Project extends ProjectFacts {
  slug: string;
  /** Whether people may still take it up: active, stable or maintenance. */
  alive: boolean;
  prose: Record<Locale, Prose>;
  figures: Figures;
  /** Undefined where simple-icons has none: a monogram stands in. */
  mark?: Mark;
}

export interface Category extends CategoryFacts {
  id: string;
  prose: Record<Locale, Prose>;
}

export interface Collection extends CollectionFacts {
  id: string;
  prose: Record<Locale, Prose>;
}

export interface Concept extends ConceptFacts {
  slug: string;
  prose: Record<Locale, Prose>;
}

/** A whole, valid catalogue. */
export interface Catalog {
  site: Site;
  layers: Layer[];
  /** In the order of the layers, then of their own `order`. */
  categories: Category[];
  /** By name. */
  projects: Project[];
  /** In their `order`. */
  collections: Collection[];
  /** In the order of the layers, then of their own `order`. */
  concepts: Concept[];
  /** The newest day of any figure, if there are figures. */
  figuresDate: string | undefined;
}
