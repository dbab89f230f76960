import { describe, expect, test } from "vitest";
import { countValues, type FacetChoice, type FacetId, matchesFacets } from "@/lib/catalog/facets";
import { fleetCards } from "../../fixtures/fleet";

const matching = (choice: FacetChoice, except?: FacetId) =>
  fleetCards.filter((card) => matchesFacets(card, choice, except)).map(({ slug }) => slug);

describe("matchesFacets", () => {
  test.each<[string, FacetChoice, string[]]>([
    ["no choice narrows nothing", {}, ["tugboat", "capstan", "barge", "semaphore", "foghorn"]],
    ["an empty choice narrows nothing", { kind: [] }, ["tugboat", "capstan", "barge", "semaphore", "foghorn"]],
    ["one value", { license: ["MIT"] }, ["tugboat", "semaphore"]],
    ["two values of a facet are either", { license: ["MIT", "Apache-2.0"] }, ["tugboat", "barge", "semaphore"]],
    ["two facets are both", { license: ["MIT"], language: ["C"] }, ["semaphore"]],
    ["either within, both between", { license: ["MIT", "Apache-2.0"], language: ["Go"] }, ["tugboat", "barge"]],
    ["facets that nobody has both of", { license: ["Apache-2.0"], language: ["C"] }, []],
    [
      "a project counts in the categories that also list it",
      { category: ["signalling"] },
      ["tugboat", "semaphore", "foghorn"],
    ],
    ["a layer is that of the main category alone", { layer: ["mast"] }, ["semaphore", "foghorn"]],
    ["any of its languages", { language: ["Rust"] }, ["capstan"]],
    ["what has no stage has none of them", { stage: ["graduated", "sandbox"] }, ["capstan"]],
    ["a value that does not occur", { kind: ["starship"] }, []],
  ])("%s: %o", (_, choice, slugs) => {
    expect(matching(choice)).toEqual(slugs);
  });

  test("a facet that is left out does not narrow, the others still do", () => {
    expect(matching({ license: ["MIT"], language: ["Go"] }, "language")).toEqual(["tugboat", "semaphore"]);
  });
});

describe("countValues", () => {
  test.each<[FacetId, Record<string, number>]>([
    ["category", { hauling: 3, signalling: 3 }],
    ["layer", { deck: 3, mast: 2 }],
    ["kind", { software: 3, service: 2 }],
    ["status", { active: 2, stable: 1, archived: 1, discontinued: 1 }],
    ["license", { MIT: 2, proprietary: 1, "Apache-2.0": 1 }],
    ["language", { Go: 3, Rust: 1, C: 1 }],
    ["stage", { graduated: 1 }],
  ])("countValues(fleet, %o)", (id, counts) => {
    expect(Object.fromEntries(countValues(fleetCards, id))).toEqual(counts);
  });
});
