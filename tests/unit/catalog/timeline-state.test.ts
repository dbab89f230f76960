import { expect, test } from "vitest";
import {
  defaultTimeline,
  formatTimeline,
  parseTimeline,
  type TimelineState,
  withYears,
} from "@/lib/catalog/timeline-state";

const known = {
  scale: { first: 1989, last: 2026.9 },
  categories: new Set(["networking", "engines"]),
  states: new Set(["active", "archived"] as const),
};
const parse = (search: string) => parseTimeline(search, known);

test.each<[string, Partial<TimelineState>]>([
  ["", {}],
  ["?from=2013&to=2017", { from: 2013, to: 2017 }],
  ["?from=2013", { from: 2013 }],
  [
    "?category=networking&category=engines&status=archived",
    { categories: ["networking", "engines"], states: ["archived"] },
  ],
  ["?rows=lineage&view=list", { linked: true, view: "list" }],
  // what is not known, repeated, out of the scale or backwards is left out
  ["?category=ships&category=engines&category=engines&status=sunk", { categories: ["engines"] }],
  ["?from=1900&to=2099", {}],
  ["?from=2017&to=2013", {}],
  ["?from=20x3&to=2e3", {}],
  ["?rows=all&view=globe&from=", {}],
  // the whole scale is what no year at all means
  ["?from=1989&to=2026", {}],
])("%s", (search, state) => {
  expect(parse(search)).toEqual({ ...defaultTimeline, ...state });
});

test("what is written is read again, and the default writes nothing", () => {
  const state: TimelineState = {
    from: 2013,
    to: 2017,
    categories: ["networking"],
    states: ["archived", "active"],
    linked: true,
    view: "list",
  };
  expect(formatTimeline(state)).toBe(
    "?from=2013&to=2017&category=networking&status=archived&status=active&rows=lineage&view=list",
  );
  expect(parse(formatTimeline(state))).toEqual(state);
  expect(formatTimeline(defaultTimeline)).toBe("");
});

test.each([
  [2013, 2017, { from: 2013, to: 2017 }],
  [2017, 2013, { from: 2013, to: 2017 }],
  [1980, 2017, { from: undefined, to: 2017 }],
  [2025, 2031, { from: 2025, to: undefined }],
])("years from %i to %i stay within the scale and in their order", (from, to, years) => {
  expect(withYears(defaultTimeline, known.scale, from, to)).toEqual({ ...defaultTimeline, ...years });
});
