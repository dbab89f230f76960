import { describe, expect, test } from "vitest";
import {
  choiceCount,
  clearNarrowing,
  toggleAttribute,
  toggleColumn,
  toggleCompare,
  toggleFacet,
} from "@/lib/catalog/state-changes";
import { type ColumnId, defaultColumns, defaultState, type ExplorerState } from "@/lib/catalog/url-state";

const state = (part: Partial<ExplorerState>): ExplorerState => ({ ...defaultState, ...part });

describe("toggleFacet", () => {
  test.each<[string, ExplorerState["facets"], ExplorerState["facets"]]>([
    ["chooses a first value", {}, { kind: ["service"] }],
    ["adds a value behind the others", { kind: ["software"] }, { kind: ["software", "service"] }],
    ["takes a value away", { kind: ["service", "software"] }, { kind: ["software"] }],
    ["takes the facet away with its last value", { kind: ["service"], layer: ["deck"] }, { layer: ["deck"] }],
  ])("%s", (_, before, after) => {
    const given = state({ query: "tug", facets: before });
    expect(toggleFacet(given, "kind", "service")).toEqual(state({ query: "tug", facets: after }));
  });
});

describe("toggleCompare", () => {
  test.each<[string, string[], string[]]>([
    ["ticks behind the others", ["b", "a"], ["b", "a", "g"]],
    ["unticks", ["b", "g", "a"], ["b", "a"]],
    ["does not take a seventh", ["a", "b", "c", "d", "e", "f"], ["a", "b", "c", "d", "e", "f"]],
    ["unticks one of six", ["a", "b", "c", "d", "e", "g"], ["a", "b", "c", "d", "e"]],
  ])("%s", (_, before, after) => {
    expect(toggleCompare(state({ compare: before }), "g")).toEqual(state({ compare: after }));
  });
});

test("another choice of categories takes the attributes with it, another facet does not", () => {
  const given = state({ facets: { category: ["hauling"] }, attributes: { rootless: ["yes"] } });
  expect(toggleFacet(given, "category", "signalling").attributes).toEqual({});
  expect(toggleFacet(given, "kind", "service").attributes).toEqual({ rootless: ["yes"] });
});

describe("toggleAttribute", () => {
  test.each<[string, ExplorerState["attributes"], ExplorerState["attributes"]]>([
    ["chooses a first answer", {}, { rootless: ["yes"] }],
    ["adds an answer", { rootless: ["no"] }, { rootless: ["no", "yes"] }],
    ["takes the attribute away with its last answer", { rootless: ["yes"], crew: ["2"] }, { crew: ["2"] }],
  ])("%s", (_, before, after) => {
    expect(toggleAttribute(state({ attributes: before }), "rootless", "yes")).toEqual(state({ attributes: after }));
  });
});

describe("toggleColumn", () => {
  test.each<[string, ColumnId[] | undefined, ColumnId, ExplorerState["columns"]]>([
    [
      "adds to the default ones, in the fixed order",
      undefined,
      "kind",
      [...defaultColumns.slice(0, 2), "kind", ...defaultColumns.slice(2)],
    ],
    ["takes one away", ["kind", "stars"], "kind", ["stars"]],
    ["keeps the last one", ["stars"], "stars", ["stars"]],
    ["writes nothing for the default ones", [...defaultColumns, "kind"], "kind", undefined],
  ])("%s", (_, before, id, after) => {
    expect(toggleColumn(state({ columns: before }), id).columns).toEqual(after);
  });
});

test("clearing takes away what narrows and leaves view, order, scope and ticks", () => {
  const kept = { view: "table", sort: "name", scope: "all", compare: ["tugboat"] } as const;
  const narrowed = { query: "tug", facets: { kind: ["service"] }, started: { from: 2013 }, attributes: { a: ["yes"] } };
  expect(clearNarrowing(state({ ...kept, ...narrowed }))).toEqual(state(kept));
});

test("every chosen value counts once, and a span of years once", () => {
  const chosen = { facets: { kind: ["a", "b"] }, attributes: { c: ["yes"] }, started: { from: 2013, to: 2016 } };
  expect(choiceCount(state({ query: "tug", ...chosen }))).toBe(4);
});
