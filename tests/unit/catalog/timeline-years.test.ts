import { expect, test } from "vitest";
import { defaultTimeline } from "@/lib/catalog/timeline-state";
import { timelineYears } from "@/lib/catalog/timeline-years";
import { watersTimeline } from "../../fixtures/waters";

const told = (state: Partial<typeof defaultTimeline> = {}) =>
  timelineYears(watersTimeline, { ...defaultTimeline, ...state }).map(({ year, began, ended, marked }) => [
    year,
    began.map(({ slug }) => slug),
    ended.map(({ slug }) => slug),
    marked.map(({ row, kind }) => `${row.slug} ${kind}`),
  ]);

test("each year says what began, ended and was marked; years without any are left out", () => {
  expect(told()).toEqual([
    [2003, ["raft"], [], []],
    [2009, ["oar"], [], []],
    [2014, ["barge"], [], []],
    [2016, [], ["raft"], []],
    [2017, ["flag"], [], []],
    [2018, [], [], ["barge donated", "barge relicensed"]],
    [2019, ["tug"], [], []],
    [2020, [], ["flag"], []],
  ]);
});

test("years outside those chosen are left out, although a row lives on into them", () => {
  expect(told({ from: 2016, to: 2018 })).toEqual([
    [2016, [], ["raft"], []],
    [2017, ["flag"], [], []],
    [2018, [], [], ["barge donated", "barge relicensed"]],
  ]);
});

test("filters hold for the list as for the drawing", () => {
  expect(told({ states: ["archived"] })).toEqual([
    [2017, ["flag"], [], []],
    [2020, [], ["flag"], []],
  ]);
});
