import type { ChartEdge, ChartNode, LineageChart } from "./lineage-chart";
import { textWidth } from "./text-width";
import { positionOf } from "./year-scale";

/** A text in the drawing: its left end, in per cent of the width, and its baseline. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

/** One row: a bar with its name above it and, for what is past, its state at the end. */
export interface PlacedNode extends ChartNode {
  /** Left end and, unless it is alive, right end of the bar, in per cent. */
  x1: number;
  x2: number | undefined;
  /** Middle of the bar. */
  y: number;
  name: Label;
  state: Label | undefined;
}

/** One upright line with the word for it; the word is left out where the line above already says it. */
export interface PlacedEdge extends ChartEdge {
  x: number;
  y1: number;
  y2: number;
  label: Label | undefined;
}

export interface LineageLayout {
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  height: number;
}

/** The words of the drawing, in one language. */
export interface LineageWords {
  verb: (edge: ChartEdge) => string;
  /** "† archived 2020", for what is past. */
  state: (node: ChartNode) => string;
}

/** The narrowest that the drawing is ever shown; wider, everything only moves further apart. */
export const narrowest = 620;

const size = { verb: 13.5, name: 13, subject: 15, state: 12 };
const lane = 17;
const nameHeight = 20;
const barHeight = 22;
/** Least distance of two uprights, and of a text from a line that is not its own. */
const apart = 6;

interface Upright {
  edge: ChartEdge;
  x: number;
  upper: number;
  lower: number;
}

/** Rows from top to bottom; every name, verb and state stands where no line and no other text runs through it. */
export function layoutLineage({ nodes, edges, scale }: LineageChart, words: LineageWords): LineageLayout {
  const px = (year: number) => (positionOf(scale, year) / 100) * narrowest;
  const row = new Map(nodes.map(({ project }, i) => [project.slug, i]));
  const uprights = spread(
    edges.map((edge) => {
      const ends = [row.get(edge.from) ?? 0, row.get(edge.to) ?? 0];
      return { edge, x: px(edge.at), upper: Math.min(...ends), lower: Math.max(...ends) };
    }),
  );
  const percent = (x: number) => Math.round((x / narrowest) * 10_000) / 100;
  const labels = new Map<ChartEdge, Label>();
  const bars: number[] = [];
  let y = 4;
  const placed = nodes.map((node, i): PlacedNode => {
    // what comes down to this row or runs through it stands in the way of its texts
    const crossing = uprights.filter(({ upper, lower }) => upper < i && i <= lower).map(({ x }) => x);
    const verbs = placeVerbs(uprights.filter(({ lower }) => lower === i).filter(saidHere(uprights)), crossing, words);
    for (const { edge, x, lane: n, text } of verbs.placed)
      labels.set(edge, { x: percent(x), y: y + (n + 1) * lane - 5, text });
    y += verbs.lanes * lane;
    const nameWidth = textWidth(node.project.name, node.subject ? size.subject : size.name);
    const end = node.end === undefined ? undefined : px(node.end);
    const stateText = words.state(node);
    const stateWidth = textWidth(stateText, size.state);
    const through = uprights.filter(({ upper, lower }) => upper < i && i < lower).map(({ x }) => x);
    // the state stands at the end of the bar, or after the name where there is no room for it
    const beside = end !== undefined && isFree(end + 8, stateWidth, through);
    const lineWidth = end === undefined || beside ? nameWidth : nameWidth + 8 + stateWidth;
    const nameX = freeSpot(px(node.start), lineWidth, crossing);
    const bar = y + nameHeight + 7;
    bars.push(bar);
    const placedNode: PlacedNode = {
      ...node,
      x1: positionOf(scale, node.start),
      x2:
        node.end === undefined ? undefined : Math.max(positionOf(scale, node.end), positionOf(scale, node.start) + 0.6),
      y: bar,
      name: { x: percent(nameX), y: y + nameHeight - 5, text: node.project.name },
      state:
        end === undefined
          ? undefined
          : beside
            ? { x: percent(end + 8), y: bar + 4, text: stateText }
            : { x: percent(nameX + nameWidth + 8), y: y + nameHeight - 5, text: stateText },
    };
    y += nameHeight + barHeight;
    return placedNode;
  });
  return {
    nodes: placed,
    edges: uprights.map(({ edge, x, upper, lower }) => {
      const down = row.get(edge.from) === upper;
      const [top = 0, bottom = 0] = [bars[upper], bars[lower]];
      const [y1, y2] = down ? [top, bottom] : [bottom, top];
      return { ...edge, x: percent(x), y1, y2, label: labels.get(edge) };
    }),
    height: y,
  };
}

/** Uprights that would lie on one another stand side by side, but for those of one trunk that say the same. */
function spread(uprights: Upright[]): Upright[] {
  const done: Upright[] = [];
  for (const upright of [...uprights].sort((a, b) => a.x - b.x || a.lower - b.lower)) {
    const near = done.filter(
      (other) => !sameTrunk(other, upright) && other.lower > upright.upper && upright.lower > other.upper,
    );
    let { x } = upright;
    for (const other of near) if (Math.abs(other.x - x) < apart) x = other.x + apart;
    done.push({ ...upright, x });
  }
  return done;
}

/** Whether two uprights leave the same bar at the same time with the same word. */
function sameTrunk(a: Upright, b: Upright): boolean {
  return a.edge.from === b.edge.from && a.edge.verb === b.edge.verb && a.edge.at === b.edge.at;
}

/** Of one trunk only the first branch carries the word. */
function saidHere(uprights: readonly Upright[]) {
  return (upright: Upright) =>
    !uprights.some((other) => other !== upright && sameTrunk(other, upright) && other.lower < upright.lower);
}

/** Puts each verb to the right of its line, else to the left, else a lane further down, until it is free. */
function placeVerbs(uprights: readonly Upright[], crossing: readonly number[], words: LineageWords) {
  const placed: { edge: ChartEdge; x: number; width: number; lane: number; text: string }[] = [];
  for (const { edge, x: line } of uprights) {
    const text = words.verb(edge);
    const width = textWidth(text, size.verb);
    const others = crossing.filter((x) => x !== line);
    const spots = Array.from({ length: uprights.length + 1 }, (_, n) => [
      { x: line + 5, lane: n },
      { x: line - 5 - width, lane: n },
    ]).flat();
    const spot = spots.find(
      (candidate) =>
        isFree(candidate.x, width, others) &&
        placed.every((other) => other.lane !== candidate.lane || clear(candidate.x, width, other.x, other.width)),
    ) ?? { x: line + 5, lane: placed.length };
    placed.push({ edge, width, text, ...spot });
  }
  return { placed, lanes: Math.max(0, ...placed.map((verb) => verb.lane + 1)) };
}

function clear(x: number, width: number, otherX: number, otherWidth: number): boolean {
  return x + width + apart < otherX || otherX + otherWidth + apart < x;
}

/** Whether a text that begins at x stays inside the drawing and no upright runs through it. */
function isFree(x: number, width: number, lines: readonly number[]): boolean {
  return x >= 0 && x + width <= narrowest && lines.every((line) => line < x - 3 || line > x + width + 3);
}

/** The free spot nearest to the wanted one: there, just right of a line, or just left of one or of the edge. */
function freeSpot(wanted: number, width: number, lines: readonly number[]): number {
  const spots = [wanted, ...lines.flatMap((line) => [line + 5, line - 5 - width]), narrowest - width, 0];
  const free = spots.filter((x) => isFree(x, width, lines));
  return (
    free.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ??
    Math.max(0, Math.min(wanted, narrowest - width))
  );
}
