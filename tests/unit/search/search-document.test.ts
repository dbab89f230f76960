import { expect, test } from "vitest";
import { searchDocuments } from "@/lib/search/search-document";
import { makeCatalog, makeCategory } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

test("a project is found by both languages of its names, categories and summaries, each text once", () => {
  const catalog = makeCatalog({
    categories: [makeCategory(), makeCategory({ id: "signalling", layer: "mast", name: { en: "Signalling" } })],
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
    { slug: "anchor", name: "Anchor", aliases: [], tags: [], categories: [], summaries: ["Anchor hauls boxes."] },
    {
      slug: "tugboat",
      name: "Tugboat",
      aliases: ["Tug", "拖船"],
      tags: ["boats"],
      categories: ["Hauling", "搬运", "Signalling"],
      summaries: ["Hauls boxes.", "拖箱子"],
    },
  ]);
});
