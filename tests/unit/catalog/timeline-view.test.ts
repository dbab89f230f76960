import { describe, expect, test } from "vitest";
import { defaultTimeline, type TimelineState } from "@/lib/catalog/timeline-state";
import { measures, rowCounts, timelineView } from "@/lib/catalog/timeline-view";
import { watersTimeline } from "../../fixtures/waters";

const view = (state: Partial<TimelineState> = {}) => timelineView(watersTimeline, { ...defaultTimeline, ...state });
const rows = (state: Partial<TimelineState>) => [...view(state).rows.keys()];

test.each<[string, Partial<TimelineState>, string[]]>([
  ["everything", {}, ["raft", "barge", "oar", "tug", "flag"]],
  ["one category", { categories: ["towing"] }, ["tug"]],
  ["two states", { states: ["archived", "maintenance"] }, ["tug", "flag"]],
  ["lineage alone", { linked: true }, ["raft", "barge", "flag"]],
  ["what lived in the years shown", { from: 2017, to: 2018 }, ["barge", "oar", "flag"]],
  ["what lived before others began", { to: 2010 }, ["raft", "oar"]],
  ["all at once", { linked: true, from: 2019, states: ["active"] }, ["barge"]],
])("it shows %s", (_, state, slugs) => {
  expect(rows(state)).toEqual(slugs);
});

test("layers and categories that nothing is left of are not there", () => {
  const { bands, blocks } = view({ categories: ["signalling"] });
  expect([...bands]).toEqual(["mast"]);
  expect([...blocks.keys()]).toEqual(["signalling"]);
});

test("rows close up when others go", () => {
  expect([...view({ states: ["active"] }).rows]).toEqual([
    ["barge", 0],
    ["oar", measures.row],
  ]);
});

test("the years shown are a window onto the scale", () => {
  expect(view().window).toEqual({ from: 0, to: 100 });
  const { from, to } = view({ from: 2014, to: 2016 }).window;
  // three years out of nine ninths before 2012 and nearly fifteen years since
  expect(to - from).toBeCloseTo((3 / (1 + 14.89)) * 100, 1);
});

describe("uprights", () => {
  test("within a block are measured from its top, others from the top of the drawing", () => {
    const { blocks, links } = view();
    expect(blocks.get("hauling")?.links).toMatchObject([{ from: "raft", to: "barge", y1: 9, y2: 27 }]);
    const barge = measures.band + measures.block + 1.5 * measures.row;
    const flag = 2 * measures.band + 3 * measures.block + measures.foot + 4.5 * measures.row;
    expect(links).toMatchObject([{ from: "barge", to: "flag", y1: barge, y2: flag }]);
  });

  test("go with their rows and with their years", () => {
    expect(view({ categories: ["signalling"] }).links).toEqual([]);
    expect(view({ from: 2019 }).links).toEqual([]);
  });
});

test("the height is that of all rows and headings", () => {
  const { row, block, band, foot } = measures;
  expect(view().height).toBe(5 * row + 3 * block + 2 * (band + foot));
});

test("counts say what each value would leave", () => {
  const counts = rowCounts(watersTimeline, { ...defaultTimeline, from: 2019 }, (category) => category);
  expect([...counts]).toEqual([
    ["hauling", 2],
    ["towing", 1],
    ["signalling", 1],
  ]);
});
