import { describe, expect, test } from "vitest";
import type { AttributeFacets } from "@/lib/catalog/attribute-facets";
import type { ProjectCard } from "@/lib/catalog/card";
import type { FacetChoice } from "@/lib/catalog/facets";
import { narrow } from "@/lib/catalog/narrowing";
import { defaultState, type ExplorerState } from "@/lib/catalog/url-state";
import { fleetCards } from "../../fixtures/fleet";

const slugs = (cards: readonly ProjectCard[]) => cards.map(({ slug }) => slug);
const matching = (part: Partial<ExplorerState>) => slugs(narrow(fleetCards, { ...defaultState, ...part }).matching);

describe("facets", () => {
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
  ])("%s: %o", (_, choice, expected) => {
    expect(matching({ facets: choice })).toEqual(expected);
  });

  test("one demand left out does not narrow, the others still do, and the order stays", () => {
    const { without } = narrow(fleetCards, { ...defaultState, facets: { license: ["MIT"], language: ["Go"] } });
    expect(slugs(without("language"))).toEqual(["tugboat", "semaphore"]);
    expect(slugs(without("license"))).toEqual(["tugboat", "capstan", "barge"]);
    expect(slugs(without("kind"))).toEqual(["tugboat"]);
  });
});

describe("years", () => {
  test.each<[string, ExplorerState["started"], string[]]>([
    ["from a year on", { from: 2015 }, ["tugboat", "capstan", "semaphore"]],
    ["up to a year", { to: 2013 }, ["barge"]],
    ["a span holds both its ends", { from: 2013, to: 2015 }, ["tugboat", "capstan", "barge"]],
    ["what has no start is in no span", { from: 1970, to: 2030 }, ["tugboat", "capstan", "barge", "semaphore"]],
  ])("%s", (_, started, expected) => {
    expect(matching({ started })).toEqual(expected);
  });
});

describe("attributes of the chosen category", () => {
  const known: AttributeFacets = {
    category: "hauling",
    facets: [{ id: "rootless", name: "Rootless", help: "", options: [] }],
    answers: { tugboat: { rootless: ["yes"] }, barge: { rootless: ["no"] }, capstan: { rootless: ["yes", "partial"] } },
  };
  const having = (attributes: ExplorerState["attributes"], facets?: AttributeFacets) =>
    slugs(narrow(fleetCards, { ...defaultState, attributes }, facets).matching);

  test.each<[string, ExplorerState["attributes"], string[]]>([
    ["one answer", { rootless: ["yes"] }, ["tugboat", "capstan"]],
    ["either of two", { rootless: ["no", "partial"] }, ["capstan", "barge"]],
    ["an attribute that the category has not asks nothing", { speed: ["yes"] }, slugs(fleetCards)],
  ])("%s", (_, attributes, expected) => {
    expect(having(attributes, known)).toEqual(expected);
  });

  test("ask nothing while they are not known", () => {
    expect(having({ rootless: ["yes"] })).toEqual(slugs(fleetCards));
  });
});
