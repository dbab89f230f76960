import { describe, expect, test } from "vitest";
import { findProject } from "@/lib/catalog/lookup";
import { comparableWith, comparedPairs, pairId, pairOf } from "@/lib/catalog/pairs";
import { makeCatalog, makeCategory } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const why = { en: "The same job.", zh: "同样的事。" };

const catalog = makeCatalog({
  categories: [makeCategory({ startWith: ["winch", "anchor"] })],
  projects: [
    makeProject({ name: "Winch", relations: [{ type: "alternative-to", project: "capstan" }] }),
    makeProject({ name: "Capstan", relations: [{ type: "often-confused-with", project: "capstan" }] }),
    makeProject({ name: "Anchor", relations: [{ type: "often-confused-with", project: "bollard" }] }),
    makeProject({ name: "Bollard", relations: [{ type: "integrates-with", project: "winch" }] }),
    makeProject({
      name: "Sail",
      status: { state: "dormant", since: "2018" },
      replacements: [
        { project: "winch", fit: "different-approach", why },
        { project: "ghost", fit: "drop-in", why },
      ],
    }),
  ],
});

test("pairs come from alternatives, confusions, replacements and where to start, each once, in order", () => {
  expect(comparedPairs(catalog)).toEqual([
    ["anchor", "bollard"],
    ["anchor", "winch"],
    ["capstan", "winch"],
    ["sail", "winch"],
  ]);
});

test("pairId joins the two slugs", () => {
  expect(pairId(["caddy", "traefik"])).toBe("caddy-vs-traefik");
});

describe("pairOf", () => {
  test.each([
    ["capstan", "winch", ["capstan", "winch"]],
    ["winch", "capstan", ["capstan", "winch"]],
    ["capstan", "capstan", undefined],
    ["bollard", "winch", undefined],
    ["ghost", "sail", undefined],
  ])("pairOf(catalog, %o, %o) is %o", (a, b, pair) => {
    expect(pairOf(catalog, a, b)).toEqual(pair);
  });
});

describe("comparableWith", () => {
  test.each<[string, number, string[]]>([
    // replacements first, then the alive of its category in their order
    ["sail", 6, ["winch", "anchor", "bollard", "capstan"]],
    // an alternative counts from both ends
    ["capstan", 6, ["winch", "anchor", "bollard"]],
    ["anchor", 6, ["bollard", "winch", "capstan"]],
    ["winch", 2, ["capstan", "anchor"]],
  ])("comparableWith(catalog, %o, %i) is %o", (slug, limit, slugs) => {
    const subject = findProject(catalog, slug);
    expect(subject && comparableWith(catalog, subject, limit).map((project) => project.slug)).toEqual(slugs);
  });
});
