import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";

test("what happens before the start is only word of it, or a fork", () => {
  expect(problemsOf({ [beta]: edit("started: 2012\n", "started: 2013-06\n") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:25
      events.0.date  "released" on 2012 is before it started, 2013-06; only announced and forked may be
    1 problem in 1 file"
  `);
  expect(
    problemsOf({
      [beta]: edits(["started: 2012\n", "started: 2013-06\n"], ["    kind: released", "    kind: announced"]),
    }),
  ).toBe("0 problems in 0 files");
});

test("what is past is not renamed, given away, relicensed or revived afterwards", () => {
  expect(
    problemsOf({
      [beta]: edits(["  since: 2021-03", "  since: 2020-12"], ["    kind: archived", "    kind: revived"]),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:28
      events.1.date  "revived" on 2021-03 is after it became archived, 2020-12
    1 problem in 1 file"
  `);
});

test("what released something later was not dormant yet", () => {
  const late = edits(["  since: 2021-03", "  since: 2020"], ["    kind: archived", "    kind: released"]);
  expect(
    problemsOf({ [beta]: (text) => late(text).replace("state: archived", "state: dormant") }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:28
      events.1.date  "released" on 2021-03 is after it became dormant, 2020
    1 problem in 1 file"
  `);
});

test("a last tag after the archiving, a notice or a fork is the aftermath of a life", () => {
  for (const kind of ["released", "announced", "forked", "discontinued", "merged", "acquired"])
    expect(
      problemsOf({
        [beta]: edits(["  since: 2021-03", "  since: 2020-12"], ["    kind: archived", `    kind: ${kind}`]),
      }),
      kind,
    ).toBe("0 problems in 0 files");
});

test("dates are compared only as exactly as both are known", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["started: 2015-08", "started: 2015-12"],
        ["  since: 2015-09", "  since: 2016"],
        ["  - date: 2015-08", "  - date: 2015"],
        ["kind: announced", "kind: released"],
      ),
    }),
  ).toBe("0 problems in 0 files");
});
