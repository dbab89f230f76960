import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChartEdge, LineageChart } from "@/lib/catalog/lineage-chart";
import { type Label, layoutLineage, narrowest } from "@/lib/catalog/lineage-layout";
import { textWidth } from "@/lib/catalog/text-width";
import { makeProject } from "../../fixtures/make-project";

const words = {
  verb: ({ verb }: ChartEdge) => verb.replace("-", " "),
  state: ({ end }: { end: number | undefined }) => `† Archived ${Math.floor(end ?? 0)}`,
};

const names = ["rkt", "runc", "Docker Compose", "CoreOS Container Linux", "Open Container Initiative", "镜像规范"];

const year = fc.integer({ min: 20120, max: 20265 }).map((tenths) => tenths / 10);

/** Any lineage of two to ten rows, whatever the years say. */
const charts: fc.Arbitrary<LineageChart> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      start: year,
      length: fc.option(fc.double({ min: 0, max: 9, noNaN: true })),
    }),
    {
      minLength: 2,
      maxLength: 10,
    },
  )
  .chain((rows) => {
    const nodes = rows.map(({ name, start, length }, i) => ({
      project: makeProject({ name, slug: `row-${i}` }),
      start,
      end: length === null ? undefined : Math.min(2026.5, start + length),
      subject: i === 1,
    }));
    const row = fc.integer({ min: 0, max: rows.length - 1 });
    const edge = fc
      .record({
        from: row,
        to: row,
        at: year,
        verb: fc.constantFrom<ChartEdge["verb"]>("continued-by", "merged-into", "used-instead"),
      })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, ...rest }) => ({ ...rest, from: `row-${from}`, to: `row-${to}`, became: true }));
    return fc.array(edge, { minLength: 1, maxLength: 6 }).map((edges) => ({
      nodes,
      edges,
      scale: { first: 2012, last: 2026.8 },
      more: 0,
    }));
  });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const box = ({ x, y, text }: Label, size: number): Box => ({
  x: (x / 100) * narrowest,
  y: y - size * 0.8,
  width: textWidth(text, size),
  height: size,
});

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("no two texts of a drawing touch, and none leaves it", () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { nodes, edges } = layoutLineage(chart, words);
      const boxes = [
        ...nodes.map(({ name, subject }) => box(name, subject ? 15 : 13)),
        ...nodes.flatMap(({ state }) => (state ? box(state, 12) : [])),
        ...edges.flatMap(({ label }) => (label ? box(label, 13.5) : [])),
      ];
      for (const [i, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(-0.1);
        for (const b of boxes.slice(i + 1)) expect(touch(a, b), JSON.stringify([a, b])).toBe(false);
      }
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test("rows follow one another, and an upright ends at the bars that it joins", () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { nodes, edges, height } = layoutLineage(chart, words);
      const middles = nodes.map(({ y }) => y);
      expect([...middles].sort((a, b) => a - b)).toEqual(middles);
      expect(Math.max(...middles)).toBeLessThan(height);
      const at = new Map(nodes.map(({ project, y }) => [project.slug, y]));
      for (const { from, to, y1, y2 } of edges) expect([y1, y2]).toEqual([at.get(from), at.get(to)]);
    }),
    { numRuns: 100, seed: 20261121 },
  );
});

test("branches of one trunk say their word once", () => {
  const project = (slug: string) => makeProject({ name: slug, slug });
  const edge = (to: string): ChartEdge => ({ from: "old", to, at: 2020, verb: "used-instead", became: false });
  const { edges } = layoutLineage(
    {
      nodes: [
        { project: project("old"), start: 2013, end: 2020, subject: true },
        { project: project("one"), start: 2015, end: undefined, subject: false },
        { project: project("two"), start: 2017, end: undefined, subject: false },
      ],
      edges: [edge("one"), edge("two")],
      scale: { first: 2013, last: 2026.8 },
      more: 0,
    },
    words,
  );
  expect(edges.map(({ to, label }) => [to, label?.text])).toEqual([
    ["one", "used instead"],
    ["two", undefined],
  ]);
  expect(new Set(edges.map(({ x }) => x)).size).toBe(1);
});
