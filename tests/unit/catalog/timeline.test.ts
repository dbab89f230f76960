import { describe, expect, test } from "vitest";
import { timelineOf } from "@/lib/catalog/timeline";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";
import { waters, watersTimeline } from "../../fixtures/waters";

const blocks = watersTimeline.bands.flatMap((band) => band.blocks);
const row = (slug: string) => {
  const found = blocks.flatMap(({ rows }) => rows).find((each) => each.slug === slug);
  if (!found) throw new Error(`no row ${slug}`);
  return found;
};

test("the scale runs from the year of the oldest to the day of the newest check", () => {
  expect(watersTimeline.scale.first).toBe(2003);
  expect(watersTimeline.scale.last).toBeCloseTo(2026.89, 2);
});

test("layers hold categories, categories their rows: by start, heirs right below what they came from", () => {
  expect(watersTimeline.bands.map(({ id }) => id)).toEqual(["deck", "mast"]);
  expect(blocks.map(({ id, rows }) => [id, ...rows.map(({ slug }) => slug)])).toEqual([
    ["hauling", "raft", "barge", "oar"],
    ["towing", "tug"],
    ["signalling", "flag"],
  ]);
});

test("names stand in the page's language", () => {
  expect(timelineOf(waters, "zh").bands[0]?.blocks[1]?.name).toBe("拖带");
});

test("a bar is open for what is alive and has an end for what is past", () => {
  expect(row("barge").end).toBeUndefined();
  expect(row("raft")).toMatchObject({ started: "2003", ended: "2016-01" });
  expect(row("raft").end).toBeGreaterThan(row("raft").start);
});

test("events with a sign stand on the bar, side by side where their dates are the same; others do not", () => {
  const marks = row("barge").marks ?? [];
  expect(marks.map(({ kind, date }) => [kind, date])).toEqual([
    ["donated", "2018"],
    ["relicensed", "2018"],
  ]);
  expect((marks[1]?.at ?? 0) - (marks[0]?.at ?? 0)).toBeCloseTo(0.95, 2);
});

test("what has a lineage is known for it, across categories too", () => {
  const linked = blocks.flatMap(({ rows }) => rows.filter((each) => each.linked).map(({ slug }) => slug));
  expect(linked).toEqual(["raft", "barge", "flag"]);
});

describe("uprights", () => {
  test("join what was there first to what came of it, and say whether it became that", () => {
    expect(watersTimeline.links.map(({ from, to, became }) => [from, to, became])).toEqual([
      ["raft", "barge", true],
      ["barge", "flag", false],
    ]);
  });

  test("stand where both bars are", () => {
    const [link] = watersTimeline.links;
    expect(link?.at).toBeGreaterThanOrEqual(row("barge").start);
    expect(link?.at).toBeLessThanOrEqual(row("raft").end ?? 0);
  });
});

test("what nothing dates is listed, not drawn", () => {
  expect(watersTimeline.undated).toEqual([{ slug: "fog", name: "Fog" }]);
});

test("a catalogue without any date has a scale all the same", () => {
  const { scale, bands } = timelineOf(makeCatalog({ projects: [makeProject()] }), "en");
  expect(scale.first).toBe(2026);
  expect(bands).toEqual([]);
});
