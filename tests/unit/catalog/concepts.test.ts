import { expect, test } from "vitest";
import { conceptsOf, findConcept, relatedConcepts } from "@/lib/catalog/concepts";
import { namedIn } from "@/lib/catalog/named-in";
import { makeCatalog, makeCollection, makeConcept } from "@/tests/fixtures/make-catalog";
import { makeProject } from "@/tests/fixtures/make-project";

const tugboat = makeProject();
const ballast = makeConcept({ projects: [{ project: "tugboat" }] });
const draught = makeConcept({ slug: "draught", related: ["ballast"] });
const trim = makeConcept({ slug: "trim", projects: [{ project: "tugboat" }] });
const chart = makeCollection({
  sections: [
    {
      name: { en: "Tugs" },
      rows: [
        { name: "Tug", project: "tugboat" },
        { name: "Stones", concept: "ballast" },
        { name: "Tugg", project: "tugboat" },
      ],
    },
    { name: { en: "More" }, rows: [{ name: "Tug", project: "tugboat" }, { name: "A log" }] },
  ],
});
const other = { ...makeCollection(), id: "another" };
const catalog = makeCatalog({ concepts: [ballast, draught, trim], collections: [chart, other] });

test("a concept is found by its slug", () => {
  expect(findConcept(catalog, "draught")).toBe(draught);
  expect(findConcept(catalog, "keel")).toBeUndefined();
});

test("a project knows the concepts that name it, in the catalogue's order", () => {
  expect(conceptsOf(catalog, tugboat)).toEqual([ballast, trim]);
  expect(conceptsOf(catalog, makeProject({ name: "Barge" }))).toEqual([]);
});

test("concepts are related from both sides, though one of them says so", () => {
  expect(relatedConcepts(catalog, draught)).toEqual([ballast]);
  expect(relatedConcepts(catalog, ballast)).toEqual([draught]);
  expect(relatedConcepts(catalog, trim)).toEqual([]);
});

test("what a collection names knows it, once for each collection, by all the names that are used", () => {
  expect(namedIn(catalog, { project: "tugboat" })).toEqual([
    { collection: chart, names: ["Tug", "Tugg"] },
    { collection: other, names: ["Tugboat"] },
  ]);
  expect(namedIn(catalog, { concept: "ballast" })).toEqual([{ collection: chart, names: ["Stones"] }]);
  expect(namedIn(catalog, { project: "ballast" })).toEqual([]);
});
