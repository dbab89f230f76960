import { expect, test } from "vitest";
import { searchDocuments } from "@/lib/search/search-document";
import { makeCatalog, makeCategory } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

test("a project is found by both languages of its names, categories and summaries, each text once, in the landscape's order", () => {
  const catalog = makeCatalog({
    categories: [
      makeCategory({ aliases: ["towing"] }),
      makeCategory({ id: "signalling", layer: "mast", name: { en: "Signalling" } }),
    ],
    projects: [
      makeProject({
        name: "Tugboat",
        aliases: ["Tug", "拖船"],
        tags: ["boats"],
        alsoIn: ["signalling"],
        prose: { en: { summary: "Hauls boxes." }, zh: { summary: "拖箱子" } },
      }),
      makeProject({ name: "Anchor", category: "atlantis" }),
    ],
  });
  expect(searchDocuments(catalog)).toEqual([
    {
      slug: "tugboat",
      name: "Tugboat",
      aliases: ["Tug", "拖船"],
      tags: ["boats"],
      categories: ["Hauling", "搬运", "towing"],
      also: ["Signalling"],
      summaries: ["Hauls boxes.", "拖箱子"],
    },
    {
      slug: "anchor",
      name: "Anchor",
      aliases: [],
      tags: [],
      categories: [],
      also: [],
      summaries: ["Anchor hauls boxes."],
    },
  ]);
});
