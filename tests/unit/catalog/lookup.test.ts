import { describe, expect, test } from "vitest";
import { findCategory, findProject, localized, membersOf } from "@/lib/catalog/lookup";
import { fleet } from "../../fixtures/fleet";
import { makeCatalog, makeCategory } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

test.each([
  ["tugboat", "Tugboat"],
  ["Tugboat", undefined],
  ["ghost", undefined],
  ["constructor", undefined],
])("findProject(fleet, %o) is %o", (slug, name) => {
  expect(findProject(fleet, slug)?.name).toBe(name);
});

test("each catalogue is looked up for itself", () => {
  const other = makeCatalog({ projects: [makeProject({ slug: "tugboat", name: "Another" })] });
  expect([findProject(fleet, "tugboat")?.name, findProject(other, "tugboat")?.name]).toEqual(["Tugboat", "Another"]);
});

test.each([
  ["signalling", "Signalling"],
  ["atlantis", undefined],
])("findCategory(fleet, %o) is %o", (id, name) => {
  expect(findCategory(fleet, id)?.name.en).toBe(name);
});

test("members are the alive before the past, each with those to start with first, then by name", () => {
  const past = { state: "archived", since: "2021" } as const;
  const category = makeCategory({ startWith: ["winch", "sail"] });
  const catalog = makeCatalog({
    categories: [category],
    projects: [
      makeProject({ name: "Anchor" }),
      makeProject({ name: "Bollard", status: past }),
      makeProject({ name: "Flag", category: "signalling", alsoIn: ["hauling"] }),
      makeProject({ name: "Sail", status: past }),
      makeProject({ name: "Winch" }),
    ],
  });
  expect(membersOf(catalog, category).map(({ slug }) => slug)).toEqual(["winch", "anchor", "sail", "bollard"]);
});

describe("localized", () => {
  test.each([
    [{ en: "Deck", zh: "甲板" }, "en", "Deck"],
    [{ en: "Deck", zh: "甲板" }, "zh", "甲板"],
    [{ en: "Deck" }, "zh", "Deck"],
  ] as const)("localized(%o, %o) is %o", (text, locale, expected) => {
    expect(localized(text, locale)).toBe(expected);
  });
});
