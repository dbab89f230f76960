import { expect, test } from "vitest";
import { latestRelease } from "@/lib/catalog/latest-release";
import { makeFigures, makeProject } from "../../fixtures/make-project";

const stated = { version: "1.4", date: "2026-08-12", source: "readme" };
const read = (date?: string) => makeFigures("2026-11-01", { release: { version: "1.5", ...(date && { date }) } });

const newest = (project: Parameters<typeof makeProject>[0]) => latestRelease(makeProject(project))?.version;

test.each([
  ["nothing is known", {}, undefined],
  ["the entry alone states one", { release: stated }, "1.4"],
  ["a machine alone read one", { figures: read("2026-07-01") }, "1.5"],
  ["a machine read a later one", { release: stated, figures: read("2026-09-01") }, "1.5"],
  ["a machine read an earlier one", { release: stated, figures: read("2026-07-01") }, "1.4"],
  ["a machine read the same day's", { release: stated, figures: read("2026-08-12") }, "1.4"],
  ["a machine read one without a date", { release: stated, figures: read() }, "1.4"],
])("%s", (_, project, version) => {
  expect(newest(project)).toBe(version);
});

test("says where it is known from", () => {
  expect(latestRelease(makeProject({ release: stated }))).toEqual({ ...stated, source: ["readme"] });
  const { figures } = makeProject({ figures: read("2026-09-01") });
  expect(latestRelease(makeProject({ figures }))?.figure).toBe(figures.release);
});
