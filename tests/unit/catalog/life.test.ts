import { expect, test } from "vitest";
import { descentDate, knownUntil, lifeOf } from "@/lib/catalog/life";
import { descentsOf } from "@/lib/catalog/lineage";
import type { RelationType } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject, type ProjectOverrides } from "../../fixtures/make-project";

const archived = { state: "archived", since: "2020-02" } as const;
const event = { date: "2014-12-01", kind: "announced" as const, text: { en: "Word of it." } };

test.each<[string, ProjectOverrides, unknown]>([
  ["began when it says", { started: "2015-08", events: [event] }, { start: "2015-08" }],
  ["began with its first event where it does not say", { events: [event] }, { start: "2014-12-01" }],
  ["ended when it stopped being alive", { started: "2015", status: archived }, { start: "2015", end: "2020-02" }],
  ["has only an end where nothing else is known", { status: archived }, { start: "2020-02", end: "2020-02" }],
  [
    "did not end with a date that only says since when it is alive",
    { started: "2015", status: { state: "stable", since: "2019" } },
    { start: "2015" },
  ],
  ["is not known at all", {}, undefined],
])("a life %s", (_, facts, life) => {
  expect(lifeOf(makeProject(facts))).toEqual(life);
});

test("everything is known up to the newest day of a check", () => {
  const checked = (name: string, day: string) => makeProject({ name, status: { checked: day } });
  const projects = [checked("Tug", "2026-11-19"), checked("Raft", "2026-11-20"), checked("Oar", "2025-01-01")];
  expect(knownUntil(makeCatalog({ projects }))).toBe("2026-11-20");
});

test.each<[string, RelationType, string | undefined, string]>([
  ["as stated", "continues", "2017", "2017"],
  ["when the heir began", "continues", undefined, "2016-03"],
  ["when the fork began", "forked-from", undefined, "2016-03"],
  ["when what was merged ended", "merged-into", undefined, "2020-02"],
])("one came out of the other %s", (_, type, since, date) => {
  const heir = type === "merged-into" ? { status: archived } : {};
  const catalog = makeCatalog({
    projects: [
      makeProject({ name: "Raft", started: "2012" }),
      makeProject({
        name: "Barge",
        started: "2016-03",
        ...heir,
        relations: [{ type, project: "raft", ...(since && { since }) }],
      }),
    ],
  });
  expect(descentsOf(catalog).map(descentDate)).toEqual([date]);
});
