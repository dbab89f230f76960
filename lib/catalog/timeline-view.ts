import type { Timeline, TimelineLink, TimelineRow } from "./timeline";
import { type TimelineState, yearsShown } from "./timeline-state";
import { positionOf } from "./year-scale";

/** Height of a row, of a category's name and of a layer's, and the foot of a layer, in pixels; the style sheet agrees. */
export const measures = { row: 18, block: 26, band: 44, foot: 14 } as const;

/** The part of the scale that is shown, in per cent of it. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** An upright with its height: in a block from its top, else from the top of the whole drawing. */
export interface PlacedLink extends TimelineLink {
  y1: number;
  y2: number;
}

/** What is left of a block: where its rows stand and which uprights stay within it. */
export interface PlacedBlock {
  height: number;
  links: PlacedLink[];
}

/** What a state leaves of the timeline, with every row in its place; what is not in here is out of sight. */
export interface TimelineView {
  window: TimeWindow;
  /** By id of the layer. */
  bands: ReadonlySet<string>;
  /** By id of the category. */
  blocks: ReadonlyMap<string, PlacedBlock>;
  /** Top of each row within its block, by slug. */
  rows: ReadonlyMap<string, number>;
  /** Uprights from one block to another. */
  links: PlacedLink[];
  /** Height of the whole drawing without its scale of years. */
  height: number;
}

/** Whether a state leaves a row in: its category and state, its lineage, and whether it lived in the years shown. */
export function keepsRow(
  { categories, states, linked }: TimelineState,
  window: TimeWindow,
  category: string,
  row: TimelineRow,
) {
  return (
    (categories.length === 0 || categories.includes(category)) &&
    (states.length === 0 || states.includes(row.state)) &&
    (!linked || row.linked === true) &&
    row.start <= window.to &&
    (row.end === undefined || row.end >= window.from)
  );
}

/** The window that a state's years open. */
export function windowOf(state: TimelineState, { scale }: Timeline): TimeWindow {
  const { from, to } = yearsShown(state, scale);
  return { from: positionOf(scale, from), to: Math.min(100, positionOf(scale, to + 1)) };
}

/** The timeline as a state shows it. */
export function timelineView(timeline: Timeline, state: TimelineState): TimelineView {
  const window = windowOf(state, timeline);
  const bands = new Set<string>();
  const blocks = new Map<string, PlacedBlock>();
  const rows = new Map<string, number>();
  /** Top of the block in the drawing, by slug of its rows. */
  const tops = new Map<string, number>();
  let y = 0;
  for (const band of timeline.bands) {
    const left = band.blocks
      .map(({ id, rows: all }) => ({ id, kept: all.filter((row) => keepsRow(state, window, id, row)) }))
      .filter(({ kept }) => kept.length > 0);
    if (left.length === 0) continue;
    bands.add(band.id);
    y += measures.band;
    for (const { id, kept } of left) {
      y += measures.block;
      for (const [i, { slug }] of kept.entries()) {
        rows.set(slug, i * measures.row);
        tops.set(slug, y);
      }
      blocks.set(id, { height: kept.length * measures.row, links: [] });
      y += kept.length * measures.row;
    }
    y += measures.foot;
  }
  const links: PlacedLink[] = [];
  for (const link of timeline.links) {
    const [from, to] = [rows.get(link.from), rows.get(link.to)];
    if (from === undefined || to === undefined || link.at < window.from || link.at > window.to) continue;
    const [fromTop = 0, toTop = 0] = [tops.get(link.from), tops.get(link.to)];
    const middle = measures.row / 2;
    if (fromTop === toTop) blocks.get(link.block)?.links.push({ ...link, y1: from + middle, y2: to + middle });
    else links.push({ ...link, y1: fromTop + from + middle, y2: toTop + to + middle });
  }
  return { window, bands, blocks, rows, links, height: y };
}

/** How many rows a state leaves of each value, such as of each category. */
export function rowCounts(
  timeline: Timeline,
  state: TimelineState,
  value: (category: string, row: TimelineRow) => string,
): Map<string, number> {
  const window = windowOf(state, timeline);
  const counts = new Map<string, number>();
  for (const { id, rows } of timeline.bands.flatMap((band) => band.blocks))
    for (const row of rows) {
      if (!keepsRow(state, window, id, row)) continue;
      const key = value(id, row);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
