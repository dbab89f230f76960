import type { Locale } from "../i18n/locales";
import { familyOrder } from "./family-order";
import { descentDate, knownUntil, lifeOf } from "./life";
import { becomes, descentsOf } from "./lineage";
import { meeting } from "./lineage-chart";
import { localized } from "./lookup";
import { perCatalog } from "./per-catalog";
import type { Catalog, EventKind, Project, State } from "./types";
import { decimalYear, positionOf, type YearScale } from "./year-scale";

/** Events that the timeline marks on a bar, each with a sign of its own. */
export const markKinds = ["donated", "acquired", "relicensed", "renamed"] as const satisfies readonly EventKind[];

export type MarkKind = (typeof markKinds)[number];

/** A sign on a bar. */
export interface TimelineMark {
  /** Per cent of the scale. */
  at: number;
  kind: MarkKind;
  /** As exactly as it is known. */
  date: string;
}

/** A project's row: plain data in one language, because the browser gets all of them. */
export interface TimelineRow {
  slug: string;
  name: string;
  state: State;
  alive: boolean;
  /** As exactly as it is known. */
  started: string;
  ended?: string;
  /** Per cent of the scale. */
  start: number;
  /** Undefined for what is alive. */
  end?: number;
  marks?: TimelineMark[];
  /** Whether it came out of another or another out of it. */
  linked?: true;
}

/** A category's rows. */
export interface TimelineBlock {
  id: string;
  name: string;
  rows: TimelineRow[];
}

/** A layer's blocks. */
export interface TimelineBand {
  id: string;
  name: string;
  blocks: TimelineBlock[];
}

/** One thing that came out of another: an upright between their rows. */
export interface TimelineLink {
  from: string;
  to: string;
  /** Id of the category in which it begins. */
  block: string;
  /** Per cent of the scale. */
  at: number;
  became: boolean;
}

/** The whole ecosystem along time. */
export interface Timeline {
  scale: YearScale;
  bands: TimelineBand[];
  links: TimelineLink[];
  /** What cannot be drawn, because nothing says when it was. */
  undated: { slug: string; name: string }[];
}

/** Least distance of two signs on a bar, in per cent of the scale: later ones make way. */
const markRoom = 0.95;

/** The timeline of a catalogue: bands of layers, blocks of categories, heirs and forks below what they came from. */
export function timelineOf(catalog: Catalog, locale: Locale): Timeline {
  const scale = scaleOf(catalog);
  const linked = new Set(descentsOf(catalog).flatMap(({ earlier, later }) => [earlier.slug, later.slug]));
  const dated = catalog.projects.filter((project) => lifeOf(project));
  const bands = catalog.layers.map((layer) => ({
    id: layer.id,
    name: localized(layer.name, locale),
    blocks: catalog.categories
      .filter((category) => category.layer === layer.id)
      .map(({ id, name }) => ({
        id,
        name: localized(name, locale),
        rows: familyOrder(
          catalog,
          dated.filter(({ category }) => category === id),
        ).map((project) => rowOf(project, scale, linked)),
      }))
      .filter(({ rows }) => rows.length > 0),
  }));
  return {
    scale,
    bands: bands.filter(({ blocks }) => blocks.length > 0),
    links: linksOf(catalog, scale),
    undated: catalog.projects.filter((project) => !lifeOf(project)).map(({ slug, name }) => ({ slug, name })),
  };
}

/** From the year of the oldest thing to the newest day on which anything was checked. */
const scaleOf = perCatalog((catalog: Catalog): YearScale => {
  const last = decimalYear(knownUntil(catalog));
  const starts = catalog.projects
    .flatMap((project) => lifeOf(project)?.start ?? [])
    .map((date) => Number(date.slice(0, 4)));
  return { first: Math.min(...starts, Math.floor(last)), last };
});

function rowOf(project: Project, scale: YearScale, linked: ReadonlySet<string>): TimelineRow {
  const { slug, name, status, alive, events } = project;
  const life = lifeOf(project);
  const { start: started, end: ended } = life ?? { start: status.checked };
  const end = ended === undefined ? undefined : positionOf(scale, decimalYear(ended));
  const start = positionOf(scale, decimalYear(started));
  const marks = spread(
    events.flatMap(({ kind, date }) =>
      isMark(kind) ? [{ at: positionOf(scale, decimalYear(date)), kind, date }] : [],
    ),
  );
  return {
    slug,
    name,
    state: status.state,
    alive,
    started,
    start: end === undefined ? start : Math.min(start, end),
    ...(ended !== undefined && end !== undefined && { ended, end }),
    ...(marks.length > 0 && { marks }),
    ...(linked.has(slug) && { linked: true }),
  };
}

function isMark(kind: EventKind): kind is MarkKind {
  return markKinds.some((known) => known === kind);
}

/** Signs that would cover one another stand side by side; the date that each tells stays what it is. */
function spread(marks: TimelineMark[]): TimelineMark[] {
  let room = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    const at = Math.round(Math.max(mark.at, room) * 100) / 100;
    room = at + markRoom;
    return { ...mark, at };
  });
}

function linksOf(catalog: Catalog, scale: YearScale): TimelineLink[] {
  return descentsOf(catalog).flatMap((descent) => {
    const { earlier, later } = descent;
    const [date, from, to] = [descentDate(descent), lifeOf(earlier), lifeOf(later)];
    if (!date || !from || !to) return [];
    const at = meeting(
      { end: from.end === undefined ? undefined : decimalYear(from.end) },
      { start: decimalYear(to.start) },
      decimalYear(date),
    );
    return [
      {
        from: earlier.slug,
        to: later.slug,
        block: earlier.category,
        at: positionOf(scale, at),
        became: becomes(descent),
      },
    ];
  });
}
