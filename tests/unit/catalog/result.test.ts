import { describe, expect, test } from "vitest";
import type { FacetId } from "@/lib/catalog/facets";
import { explorerResult, type Hit, sortOf } from "@/lib/catalog/result";
import { defaultState, type ExplorerState } from "@/lib/catalog/url-state";
import { fleetCards } from "../../fixtures/fleet";

const result = (state: Partial<ExplorerState>, hits?: Hit[]) =>
  explorerResult(fleetCards, { ...defaultState, ...state }, hits);

const hit = (slug: string, byName = false): Hit => ({ slug, byName });

describe("which projects a result holds", () => {
  test.each<[string, Partial<ExplorerState>, Hit[] | undefined, string[], number]>([
    ["the alive alone, in the landscape's order", {}, undefined, ["tugboat", "capstan", "semaphore"], 2],
    ["all lives", { scope: "all" }, undefined, ["tugboat", "capstan", "barge", "semaphore", "foghorn"], 0],
    [
      "a filter; what it would also match is counted",
      { facets: { language: ["Go"] } },
      undefined,
      ["tugboat", "capstan"],
      1,
    ],
    ["a chosen past state ignores the scope", { facets: { status: ["archived"] } }, undefined, ["barge"], 0],
    [
      "a chosen alive state hides nothing either",
      { facets: { status: ["active"] } },
      undefined,
      ["tugboat", "semaphore"],
      0,
    ],
    ["hits in their order", { query: "x" }, [hit("semaphore"), hit("tugboat")], ["semaphore", "tugboat"], 0],
    [
      "a hit by name ignores the scope",
      { query: "barge" },
      [hit("barge", true), hit("tugboat")],
      ["barge", "tugboat"],
      0,
    ],
    ["a hit by anything else does not", { query: "boxes" }, [hit("barge"), hit("tugboat")], ["tugboat"], 1],
    [
      "a hit by name still has to pass the filters",
      { query: "barge", facets: { language: ["C"] } },
      [hit("barge", true)],
      [],
      0,
    ],
    ["a hit that is no card is left out", { query: "x" }, [hit("ghost", true), hit("tugboat")], ["tugboat"], 0],
    ["a query without hits", { query: "zzz" }, [], [], 0],
    [
      "a chosen order beats relevance",
      { query: "x", sort: "name" },
      [hit("tugboat"), hit("capstan")],
      ["capstan", "tugboat"],
      0,
    ],
  ])("%s", (_, state, hits, slugs, hidden) => {
    const found = result(state, hits);
    expect(found.cards.map(({ slug }) => slug)).toEqual(slugs);
    expect(found.hidden).toBe(hidden);
  });
});

describe("what each further value would leave", () => {
  test.each<[string, Partial<ExplorerState>, FacetId, Record<string, number>]>([
    ["the alive alone in the default scope", {}, "language", { Go: 2, Rust: 1, C: 1 }],
    ["the past too in scope all", { scope: "all" }, "language", { Go: 3, Rust: 1, C: 1 }],
    [
      "a facet's own choice does not lower its counts",
      { facets: { license: ["MIT"] } },
      "license",
      { MIT: 2, proprietary: 1 },
    ],
    ["another facet's choice does", { facets: { license: ["MIT"] } }, "language", { Go: 1, C: 1 }],
    ["states are counted past the scope", {}, "status", { active: 2, stable: 1, archived: 1, discontinued: 1 }],
    [
      "states follow the other facets",
      { facets: { language: ["Go"] } },
      "status",
      { active: 1, stable: 1, archived: 1 },
    ],
    ["a chosen state counts its past projects elsewhere", { facets: { status: ["archived"] } }, "language", { Go: 1 }],
  ])("%s", (_, state, id, counts) => {
    expect(Object.fromEntries(result(state).counts(id))).toEqual(counts);
  });

  test("only what the query found is counted", () => {
    expect(Object.fromEntries(result({ query: "tug" }, [hit("tugboat", true)]).counts("license"))).toEqual({ MIT: 1 });
  });
});

describe("sortOf", () => {
  test.each<[Partial<ExplorerState>, string]>([
    [{}, "place"],
    [{ query: "tug" }, "relevance"],
    [{ query: "   " }, "place"],
    [{ sort: "stars" }, "stars"],
    [{ sort: "stars", query: "tug" }, "stars"],
    [{ sort: "relevance" }, "place"],
    [{ sort: "relevance", query: "tug" }, "relevance"],
  ])("sortOf(%o) is %s", (state, sort) => {
    expect(sortOf({ ...defaultState, ...state })).toBe(sort);
  });
});
