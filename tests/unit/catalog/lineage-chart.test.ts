import { expect, test } from "vitest";
import { lineageChart } from "@/lib/catalog/lineage-chart";
import type { Catalog } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const why = { en: "The same job." };
const replacement = (project: string) => ({ project, fit: "partial" as const, why });

function chart(catalog: Catalog, slug: string) {
  const subject = catalog.projects.find((project) => project.slug === slug);
  if (!subject) throw new Error(`no ${slug}`);
  return lineageChart(catalog, subject);
}

const harbour = makeCatalog({
  projects: [
    makeProject({ name: "Raft", started: "2010", status: { state: "absorbed", since: "2016" } }),
    makeProject({ name: "Log", started: "2008", status: { state: "archived", since: "2011" } }),
    makeProject({
      name: "Barge",
      started: "2014-06",
      status: { state: "archived", since: "2021-01" },
      relations: [
        { type: "continues", project: "raft" },
        { type: "continues", project: "log", since: "2013" },
      ],
      replacements: ["tug", "canoe", "steamer", "ferry", "launch"].map(replacement),
    }),
    makeProject({ name: "Canoe", started: "2018", relations: [{ type: "forked-from", project: "barge" }] }),
    makeProject({ name: "Tug", started: "2019" }),
    makeProject({ name: "Steamer", started: "2012" }),
    makeProject({ name: "Ferry", started: "2023" }),
    makeProject({ name: "Launch", started: "2024" }),
    makeProject({ name: "Buoy", started: "2015", relations: [{ type: "integrates-with", project: "tug" }] }),
    makeProject({ name: "Fog", relations: [{ type: "continues", project: "tug" }] }),
  ],
});

test("what it came from stands above, what came of it below, then at most three of what is used today", () => {
  expect(chart(harbour, "barge")?.nodes.map(({ project }) => project.slug)).toEqual([
    "log",
    "raft",
    "barge",
    "canoe",
    "steamer",
    "tug",
    "ferry",
  ]);
});

test("each step says how the later stands to the earlier, at a date on both bars", () => {
  const edges = chart(harbour, "barge")?.edges.map(({ from, verb, to, at, became }) => [
    `${from} ${verb} ${to}`,
    Number(at.toFixed(2)),
    became,
  ]);
  expect(edges).toEqual([
    // stated for the heir's start, which is before the predecessor's end
    ["raft continued-by barge", 2014.46, true],
    // stated two years after it ended, but the heir began later still
    ["log continued-by barge", 2014.46, true],
    ["barge forked-into canoe", 2018.5, false],
    ["barge used-instead tug", 2021.04, false],
    ["barge used-instead steamer", 2021.04, false],
    ["barge used-instead ferry", 2023.5, false],
  ]);
});

test("the years begin with the oldest row and end with the newest knowledge", () => {
  const scale = chart(harbour, "barge")?.scale;
  expect(scale?.first).toBe(2008);
  expect(scale?.last).toBeCloseTo(2026.89, 2);
});

test.each(["buoy", "fog"])("%s has nothing to draw: no lineage, or no date", (slug) => {
  expect(chart(harbour, slug)).toBeUndefined();
});

test("a large family keeps the nearest of both sides, and says how many more there are", () => {
  const heirs = Array.from({ length: 12 }, (_, i) =>
    makeProject({ name: `Heir ${i}`, started: `${2013 + i}`, relations: [{ type: "forked-from", project: "hub" }] }),
  );
  const hub = makeProject({ name: "Hub", started: "2012", relations: [{ type: "forked-from", project: "root" }] });
  const drawn = chart(
    makeCatalog({ projects: [hub, makeProject({ name: "Root", started: "2011" }), ...heirs] }),
    "hub",
  );
  expect(drawn?.nodes).toHaveLength(10);
  expect(drawn?.nodes[0]?.project.slug).toBe("root");
  expect(drawn?.more).toBe(4);
});
