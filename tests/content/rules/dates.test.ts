import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const delta = "projects/delta-store/project.yaml";
const list = "collections/first-list/collection.yaml";
const snapshot = "snapshots/2026-08-21.yaml";

test("dates in the future are named with today, wherever they stand", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["  checked: 2026-11-20", "  checked: 2026-11-23"],
        ["    since: 2019", "    since: 2027"],
        ["  graduated: 2018-08-09", "  graduated: 2026-12"],
      ),
      [list]: edit("    read: 2026-11-17", "    read: 2062-11-17"),
      [snapshot]: edit("    lastPush: 2026-08-20", "    lastPush: 2028-08-20"),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:24
      sources.0.read                 2062-11-17 lies in the future; today is 2026-11-21
    content/projects/alpha-proxy/project.yaml:12
      status.checked                 2026-11-23 lies in the future; today is 2026-11-21
    content/projects/alpha-proxy/project.yaml:25
      foundation.graduated           2026-12 lies in the future; today is 2026-11-21
    content/projects/alpha-proxy/project.yaml:45
      relations.0.since              2027 lies in the future; today is 2026-11-21
    content/snapshots/2026-08-21.yaml:9
      projects.alpha-proxy.lastPush  2028-08-20 lies in the future; today is 2026-11-21
    5 problems in 3 files"
  `);
});

test.each(["2026-11-21", "2026-11-22"])(
  "%s is not in the future on 2026-11-21: an author's day may begin before UTC's",
  (day) => {
    expect(problemsOf({ [alpha]: edit("  checked: 2026-11-20", `  checked: ${day}`) })).toBe("0 problems in 0 files");
  },
);

test("this year and this month, known no more exactly, are not in the future", () => {
  expect(
    problemsOf({ [alpha]: edits(["    since: 2019", "    since: 2026"], ["  since: 2015-09", "  since: 2026-11"]) }),
  ).toBe("0 problems in 0 files");
});

test("dates that run backwards name the later field and the earlier date", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["  since: 2015-09", "  since: 2014"],
        ["  - date: 2018-08-09\n    kind: donated", "  - date: 2015-07-31\n    kind: announced"],
        ["license: MIT, from: 2018", "license: MIT, from: 2015-07"],
        ["  accepted: 2016-05-04", "  accepted: 2017-02"],
        ["  graduated: 2018-08-09", "  graduated: 2016-12-31"],
      ),
      [delta]: edit("  since: 2020", "  since: 2026-11-21"),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:9
      status.since           2014 is before it started, 2015-08
    content/projects/alpha-proxy/project.yaml:16
      licenseHistory.1.from  2015-07 is before the licence above, 2015-08
    content/projects/alpha-proxy/project.yaml:24
      foundation.incubating  2017-01 is before it was accepted, 2017-02
    content/projects/alpha-proxy/project.yaml:25
      foundation.graduated   2016-12-31 is before incubation, 2017-01
    content/projects/alpha-proxy/project.yaml:39
      events.1.date          2015-07-31 is before the event above, 2015-08
    content/projects/delta-store/project.yaml:9
      status.checked         2026-11-20 is before the state began, 2026-11-21
    6 problems in 2 files"
  `);
});

test("dates are compared only as exactly as both are known", () => {
  expect(
    problemsOf({ [alpha]: edits(["started: 2015-08", "started: 2015-12-31"], ["  since: 2015-09", "  since: 2015"]) }),
  ).toBe("0 problems in 0 files");
});

test("the date of a source may not lie in the future either, while an attribute's may be a version", () => {
  expect(
    problemsOf({ [alpha]: edits(["    asOf: 2026-09", "    asOf: 2031-01"], ['    asOf: "3.5"', '    asOf: "2031"']) }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:65
      sources.0.asOf  2031-01 lies in the future; today is 2026-11-21
    1 problem in 1 file"
  `);
});

test("a release comes after the start, and a version that YAML reads as a number says so", () => {
  const withRelease = (release: string) =>
    problemsOf({ [alpha]: edit("started: 2015-08", `started: 2015-08\n${release}`) });
  expect(withRelease('release: {version: "0.9", date: 2015-07-31, source: releases}')).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:28
      release.date  2015-07-31 is before it started, 2015-08
    1 problem in 1 file"
  `);
  expect(withRelease("release: {version: 1.10, date: 2026-08, source: releases}")).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:28
      release.version  expected text; found 1.1
    1 problem in 1 file"
  `);
});
