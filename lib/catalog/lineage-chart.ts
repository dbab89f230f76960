import { descentDate, knownUntil, lifeOf } from "./life";
import { becomes, lineageOf } from "./lineage";
import type { RelationView } from "./relations";
import { todayInsteadOf } from "./today-instead";
import type { Catalog, Project } from "./types";
import { decimalYear, type YearScale } from "./year-scale";

/** One project of a lineage drawing, with its life in decimal years. */
export interface ChartNode {
  project: Project;
  start: number;
  /** Undefined for what is alive. */
  end: number | undefined;
  subject: boolean;
}

/** One step of a lineage drawing, from the row of the earlier to that of the later. */
export interface ChartEdge {
  from: string;
  to: string;
  /** Decimal year. */
  at: number;
  /** How the later stands to the earlier, in the words for relations. */
  verb: Extract<RelationView, "continued-by" | "forked-into" | "merged-into" | "part-of"> | "used-instead";
  /** Whether life passed on; what merely gave rise to it, belongs to it or is used instead is drawn lighter. */
  became: boolean;
}

/** A lineage that can be drawn: rows in their order, steps between them, the years they need. */
export interface LineageChart {
  nodes: ChartNode[];
  edges: ChartEdge[];
  scale: YearScale;
  /** How many more there are than a drawing can hold; the list has them. */
  more: number;
}

/** Most rows of a drawing. */
const mostRows = 10;

/** Most replacements that it shows of a project that is not alive. */
const mostReplacements = 3;

/** How the later of two stands to the earlier, for each relation as it is stated. */
export const verbOf = {
  continues: "continued-by",
  "forked-from": "forked-into",
  "merged-into": "merged-into",
  "part-of": "part-of",
} as const;

/**
 * The lineage of a project as a drawing shows it: what it came from above it, what came of it below, and for one that
 * is not alive what people use today. Undefined where there is nothing but the project itself.
 */
export function lineageChart(catalog: Catalog, subject: Project): LineageChart | undefined {
  const own = nodeOf(subject, true);
  if (!own) return undefined;
  const { ancestors, descendants, descents } = lineageOf(catalog, subject);
  const family = new Set([subject, ...ancestors, ...descendants]);
  const instead = todayInsteadOf(catalog, subject)
    .answers.filter(({ via, project }) => via.length === 0 && !family.has(project))
    .slice(0, mostReplacements)
    .map(({ project }) => project);
  // the nearest first, in turns, so that neither side crowds the other out
  const wanted = Array.from({ length: ancestors.length + descendants.length }, (_, i) => [ancestors[i], descendants[i]])
    .flat()
    .filter((project) => project !== undefined);
  const kept = new Set([...wanted.slice(0, mostRows - 1 - instead.length), ...instead]);
  if (kept.size === 0) return undefined;
  const rows = (projects: readonly Project[]) =>
    projects
      .filter((project) => kept.has(project))
      .flatMap((project) => nodeOf(project, false) ?? [])
      .sort((a, b) => a.start - b.start);
  const nodes = [...rows(ancestors), own, ...rows(descendants), ...rows(instead)];
  const shown = new Map(nodes.map((node) => [node.project.slug, node]));
  const edges: ChartEdge[] = descents.flatMap((descent) => {
    const { earlier, later, type } = descent;
    const [from, to] = [shown.get(earlier.slug), shown.get(later.slug)];
    const date = descentDate(descent);
    if (!from || !to || !date) return [];
    const at = meeting(from, to, decimalYear(date));
    return [{ from: earlier.slug, to: later.slug, at, verb: verbOf[type], became: becomes(descent) }];
  });
  const last = decimalYear(knownUntil(catalog));
  for (const { slug } of instead) {
    const to = shown.get(slug);
    if (to && own.end !== undefined)
      edges.push({
        from: subject.slug,
        to: slug,
        at: Math.max(own.end, to.start),
        verb: "used-instead",
        became: false,
      });
  }
  const first = Math.floor(Math.min(...nodes.map(({ start }) => start)));
  return {
    nodes,
    edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    scale: { first, last: Math.max(last, first + 1) },
    more: new Set([...ancestors, ...descendants]).size + instead.length - (nodes.length - 1),
  };
}

function nodeOf(project: Project, subject: boolean): ChartNode | undefined {
  const life = lifeOf(project);
  if (!life) return undefined;
  const end = life.end === undefined ? undefined : decimalYear(life.end);
  const start = decimalYear(life.start);
  return { project, start: end === undefined ? start : Math.min(start, end), end, subject };
}

/** Where two lives touch: the date of the step, moved to where both bars are if it is not. */
export function meeting(from: { end: number | undefined }, to: { start: number }, at: number): number {
  return Math.max(Math.min(at, from.end ?? at), to.start);
}
