import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const gamma = "projects/gamma-relay/project.yaml";
const epsilon = "projects/epsilon-store/project.yaml";

test("a status says since when, on what evidence and from which source", () => {
  expect(
    problemsOf({
      [beta]: edits(
        ["  since: 2021-03\n", ""],
        ["  evidence: {en: Repository archived in March 2021., zh: 2021 年 3 月仓库归档。}\n", ""],
        ["  source: farewell\n  checked", "  checked"],
      ),
      [epsilon]: edits(
        ["  evidence: {en: Version 1.0 of May 2024 is still supported., zh: 2024 年 5 月的 1.0 仍受支持。}\n", ""],
        ["  source: [docs]\n", ""],
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:4
      status.since     missing; a project that is archived says from when
      status.source    missing; where the evidence stands
      status.evidence  missing; the dated fact that shows the state
    content/projects/epsilon-store/project.yaml:4
      status.source    missing; where the evidence stands
      status.evidence  missing; the dated fact that shows the state
    5 problems in 2 files"
  `);
});

test("a lenient policy asks for evidence and source only of what is not alive", () => {
  const lenient = { "site.yaml": edit("statusEvidence: true", "statusEvidence: false") };
  const bare = edits(
    ["  evidence: {en: Version 1.0 of May 2024 is still supported., zh: 2024 年 5 月的 1.0 仍受支持。}\n", ""],
    ["  source: [docs]\n", ""],
  );
  expect(problemsOf({ ...lenient, [epsilon]: bare })).toBe("0 problems in 0 files");
  expect(problemsOf({ ...lenient, [beta]: edit("  source: farewell\n  checked", "  checked") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:4
      status.source  missing; where the evidence stands
    1 problem in 1 file"
  `);
});

test("an unknown state needs a policy that allows it", () => {
  expect(problemsOf({ [beta]: edit("  state: archived", "  state: unknown") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:5
      status.state  unknown is not allowed by the policy of site.yaml
    1 problem in 1 file"
  `);
});

test("an absorbed project names its heir", () => {
  const orphan = edits(["relations:\n  - type: merged-into\n    project: alpha-proxy\n    since: 2019-06-30\n", ""]);
  expect(problemsOf({ [gamma]: orphan })).toMatchInlineSnapshot(`
    "content/projects/gamma-relay/project.yaml:5
      status.state  absorbed into what? add merged-into or part-of here, or continues on its heir
    1 problem in 1 file"
  `);
  const heir = edit("relations:\n", "relations:\n  - type: continues\n    project: gamma-relay\n");
  expect(problemsOf({ [gamma]: orphan, [alpha]: heir })).toBe("0 problems in 0 files");
});

test("only what is past says why it ended", () => {
  expect(
    problemsOf({
      "projects/alpha-proxy/project.yaml": edit(
        "  state: active\n",
        "  state: active\n  why: {en: It did not., zh: 没有。}\n",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:9
      status.why  only for a project that is not alive; this one is active
    1 problem in 1 file"
  `);
});

test("only what is past has a cause, and only one of the list", () => {
  expect(
    problemsOf({
      "projects/alpha-proxy/project.yaml": edit("  state: active\n", "  state: active\n  cause: merged\n"),
      [gamma]: edit("  cause: merged\n", "  cause: merge\n"),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:9
      status.cause  only for a project that is not alive; this one is active
    content/projects/gamma-relay/project.yaml:9
      status.cause  unknown value "merge"; did you mean "merged"?
    2 problems in 2 files"
  `);
  const unknown = edit("  state: absorbed", "  state: unknown");
  expect(
    problemsOf({ "site.yaml": edit("unknownState: false", "unknownState: true"), [gamma]: unknown }),
  ).toMatchInlineSnapshot(`
    "content/projects/gamma-relay/project.yaml:9
      status.cause  only for a project that is not alive; this one is unknown
    1 problem in 1 file"
  `);
});
