import type { Timeline, TimelineBand, TimelineBlock, TimelineLink, TimelineRow } from "./timeline";
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

/** A block with the uprights that stay within it. */
export interface PlacedBlock extends TimelineBlock {
  links: PlacedLink[];
}

export interface PlacedBand extends Omit<TimelineBand, "blocks"> {
  /** Its place among all layers, which gives it its depth even where others are filtered out. */
  depth: number;
  blocks: PlacedBlock[];
}

/** What a state leaves of the timeline, with every row in its place. */
export interface TimelineView {
  window: TimeWindow;
  bands: PlacedBand[];
  /** Uprights from one block to another. */
  links: PlacedLink[];
  /** Height of the whole drawing without its scale of years. */
  height: number;
  shown: number;
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
  const middle = new Map<string, { y: number; block: string; top: number }>();
  let y = 0;
  let shown = 0;
  const bands = timeline.bands.flatMap((band, depth): PlacedBand[] => {
    const blocks = band.blocks
      .map((block) => ({ ...block, rows: block.rows.filter((row) => keepsRow(state, window, block.id, row)) }))
      .filter(({ rows }) => rows.length > 0);
    if (blocks.length === 0) return [];
    y += measures.band;
    for (const { id, rows } of blocks) {
      y += measures.block;
      const top = y;
      for (const { slug } of rows) {
        middle.set(slug, { y: y + measures.row / 2, block: id, top });
        y += measures.row;
      }
      shown += rows.length;
    }
    y += measures.foot;
    return [{ ...band, depth, blocks: blocks.map((block) => ({ ...block, links: [] })) }];
  });
  const placed = timeline.links.flatMap((link) => {
    const [from, to] = [middle.get(link.from), middle.get(link.to)];
    if (!from || !to || link.at < window.from || link.at > window.to) return [];
    const within = from.block === to.block ? from : undefined;
    const top = within?.top ?? 0;
    return [{ ...link, block: within?.block, y1: from.y - top, y2: to.y - top }];
  });
  for (const { blocks } of bands)
    for (const block of blocks) block.links = placed.filter((link) => link.block === block.id);
  return { window, bands, links: placed.filter((link) => link.block === undefined), height: y, shown };
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
