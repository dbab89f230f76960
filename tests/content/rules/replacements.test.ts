import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const gamma = "projects/gamma-relay/project.yaml";
const delta = "projects/delta-store/project.yaml";
/** What Beta Proxy names first. */
const alphaReplaces = `  - project: alpha-proxy
    fit: partial
    why: {en: Routes carry over and plugins do not., zh: 路由可沿用，插件不行。}
    source: farewell
`;

/** One replacement as a block of YAML. */
function replacement(project: string): string {
  return `  - project: ${project}\n    fit: partial\n    why: {en: Why not., zh: 有何不可。}\n`;
}

const noReplacement = "noReplacement: {en: Nothing else kept bytes on the moon., zh: 没有别的服务把数据存在月球上。}\n";

test("what is not alive says what people use today", () => {
  expect(problemsOf({ [delta]: edit(noReplacement, "") })).toMatchInlineSnapshot(`
    "content/projects/delta-store/project.yaml:1
      replacements  missing; a project that is discontinued names what people use today, or noReplacement says why not
    1 problem in 1 file"
  `);
});

test("what is alive has neither replacements nor a reason to have none", () => {
  expect(
    problemsOf({
      [alpha]: edit(
        "license: MIT\n",
        "replacements:\n  - project: beta-proxy\n    fit: partial\n    why: {en: Why not., zh: 有何不可。}\nlicense: MIT\n",
      ),
      "projects/epsilon-store/project.yaml": edit("license: ", `${noReplacement}license: `),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:13
      replacements   none of these is alive, nor leads to one that is
      replacements   only for a project that is not alive; this one is active
    content/projects/epsilon-store/project.yaml:9
      noReplacement  only for a project that is not alive; this one is stable
    3 problems in 2 files"
  `);
});

test("a project cannot replace itself", () => {
  expect(problemsOf({ [beta]: edit("  - project: gamma-relay", "  - project: beta-proxy") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:16
      replacements.1  a project cannot replace itself
    1 problem in 1 file"
  `);
});

test("replacements that lead only to each other are told so on both sides", () => {
  expect(
    problemsOf({
      [beta]: edit(alphaReplaces, ""),
      [gamma]: edit("  - project: alpha-proxy\n    fit", "  - project: beta-proxy\n    fit"),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:11
      replacements  none of these is alive, nor leads to one that is
    content/projects/gamma-relay/project.yaml:11
      replacements  none of these is alive, nor leads to one that is
    2 problems in 2 files"
  `);
});

test("a replacement that has itself an alive replacement is enough", () => {
  expect(problemsOf({ [beta]: edit(alphaReplaces, "") })).toBe("0 problems in 0 files");
});

test("of two replacements, the dead one leads on or is not named", () => {
  expect(
    problemsOf({
      [beta]: edit(alphaReplaces, ""),
      [gamma]: edit("  - project: alpha-proxy\n    fit", "  - project: beta-proxy\n    fit"),
      [delta]: edit(noReplacement, `replacements:\n${replacement("epsilon-store")}${replacement("gamma-relay")}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:11
      replacements    none of these is alive, nor leads to one that is
    content/projects/delta-store/project.yaml:14
      replacements.1  gamma-relay is not alive, nor does it lead to anything that is
    content/projects/gamma-relay/project.yaml:11
      replacements    none of these is alive, nor leads to one that is
    3 problems in 3 files"
  `);
});

test("what is alive comes before what is itself past", () => {
  expect(
    problemsOf({
      [delta]: edit(noReplacement, `replacements:\n${replacement("gamma-relay")}${replacement("epsilon-store")}`),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/delta-store/project.yaml:11
      replacements.0  gamma-relay is absorbed; epsilon-store, which is alive, comes first
    1 problem in 1 file"
  `);
});

test("a replacement is named once", () => {
  expect(problemsOf({ [beta]: edit("  - project: gamma-relay", "  - project: alpha-proxy") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:16
      replacements.1  alpha-proxy is already named above
    1 problem in 1 file"
  `);
});

test("a project of unknown state owes no replacement where the policy knows unknown states", () => {
  expect(
    problemsOf({
      [delta]: edits(["  state: discontinued", "  state: unknown"], [noReplacement, ""]),
      "site.yaml": edit("unknownState: false", "unknownState: true"),
    }),
  ).toBe("0 problems in 0 files");
});

test("what is past names replacements or the want of them, not both", () => {
  expect(problemsOf({ [beta]: (text) => `${text}${noReplacement}` })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:42
      noReplacement  there are replacements; say one or the other
    1 problem in 1 file"
  `);
});
