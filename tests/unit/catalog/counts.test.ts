import { expect, test } from "vitest";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { sounding } from "@/lib/catalog/counts";
import { snapshotsInUse } from "@/lib/catalog/snapshots-in-use";
import { fleet } from "../../fixtures/fleet";
import { makeCatalog, makeCollection } from "../../fixtures/make-catalog";
import { makeFigures, makeProject, origin } from "../../fixtures/make-project";

test.each([
  [[], { alive: 0, past: 0 }],
  [[true, false, true], { alive: 2, past: 1 }],
])("sounding of %o is %o", (lives, expected) => {
  expect(sounding(lives.map((alive) => ({ alive })))).toEqual(expected);
});

test("a collection counts each project that has a page once, and nothing that has none", () => {
  const collection = makeCollection({
    sections: [
      {
        name: { en: "Tugs", zh: "拖船" },
        rows: [
          { name: "Tug boat", project: "tugboat" },
          { name: "The barge", project: "barge" },
          { name: "A raft" },
          { name: "A ghost", project: "ghost" },
        ],
      },
      { name: { en: "Flags", zh: "旗" }, rows: [{ name: "Tugboat again", project: "tugboat" }] },
    ],
  });
  expect(collectionTotals(fleet, collection)).toEqual({
    all: 2,
    alive: 1,
    past: [{ state: "archived", n: 1 }],
    mentions: 1,
    year: "2026",
  });
});

test("snapshots in use are those that a figure still comes from, each once, newest first", () => {
  const catalog = makeCatalog({
    projects: [
      makeProject({
        name: "Tugboat",
        figures: { ...makeFigures("2026-08-01", { forks: 2 }), ...makeFigures("2026-11-01", { stars: 5 }) },
      }),
      makeProject({ name: "Barge", figures: makeFigures("2026-11-01", { stars: 7, archived: true }) }),
      makeProject({ name: "Raft" }),
    ],
  });
  expect(snapshotsInUse(catalog)).toEqual([
    { date: "2026-11-01", origin },
    { date: "2026-08-01", origin },
  ]);
});
