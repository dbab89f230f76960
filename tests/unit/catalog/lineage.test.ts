import { expect, test } from "vitest";
import { becomes, lineageOf } from "@/lib/catalog/lineage";
import type { Catalog, RelationType } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject, type ProjectOverrides } from "../../fixtures/make-project";

const to = (type: RelationType, project: string) => ({ type, project });
const ended: ProjectOverrides["status"] = { state: "absorbed", since: "2016" };

const catalog = makeCatalog({
  projects: [
    makeProject({ name: "Raft", status: ended }),
    makeProject({ name: "Barge", relations: [to("continues", "raft")] }),
    makeProject({ name: "Canoe", relations: [to("forked-from", "barge")] }),
    makeProject({ name: "Skiff", status: ended, relations: [to("merged-into", "barge")] }),
    makeProject({ name: "Oar", relations: [to("part-of", "canoe"), to("built-on", "raft")] }),
    makeProject({ name: "Rudder", status: ended, relations: [to("part-of", "canoe")] }),
    makeProject({ name: "Buoy", relations: [to("alternative-to", "barge"), to("continues", "ghost")] }),
  ],
});

function lineage(of: Catalog, slug: string) {
  const subject = of.projects.find((project) => project.slug === slug);
  if (!subject) throw new Error(`no ${slug}`);
  return lineageOf(of, subject);
}

const slugs = (projects: { slug: string }[]) => projects.map(({ slug }) => slug);

test.each([
  ["raft", [], ["barge", "canoe"]],
  ["barge", ["raft", "skiff"], ["canoe"]],
  ["canoe", ["barge", "oar", "rudder", "raft", "skiff"], []],
  ["skiff", [], ["barge", "canoe"]],
  ["oar", [], ["canoe"]],
  ["buoy", [], []],
])("%s: what it came from and what came of it, nearest first", (slug, ancestors, descendants) => {
  const found = lineage(catalog, slug);
  expect(slugs(found.ancestors)).toEqual(ancestors);
  expect(slugs(found.descendants)).toEqual(descendants);
});

test("every step between them is told in the direction of time, whoever states it", () => {
  const steps = lineage(catalog, "skiff").descents.map(
    ({ type, earlier, later }) => `${earlier.slug} ${type} ${later.slug}`,
  );
  expect(steps).toEqual(["skiff merged-into barge", "barge forked-from canoe"]);
});

test("life passes on to an heir and from a past part to its whole, not to a fork or from a living part", () => {
  const passed = lineage(catalog, "canoe").descents.map((step) => [step.earlier.slug, becomes(step)]);
  expect(passed).toEqual([
    ["barge", false],
    ["oar", false],
    ["rudder", true],
    ["raft", true],
    ["skiff", true],
  ]);
});

test("a circle, which validation forbids, is walked once", () => {
  const circle = makeCatalog({
    projects: [
      makeProject({ name: "Raft", relations: [to("continues", "barge")] }),
      makeProject({ name: "Barge", relations: [to("continues", "raft")] }),
    ],
  });
  expect(slugs(lineage(circle, "raft").ancestors)).toEqual(["barge"]);
});
