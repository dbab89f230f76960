import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const gamma = "projects/gamma-relay/project.yaml";
/** `relations` of Alpha Proxy, up to the one it has. */
const relations = "relations:\n";

/** One relation as a block of YAML. */
function relation(type: string, project: string): string {
  return `  - type: ${type}\n    project: ${project}\n`;
}

test("a project cannot relate to itself", () => {
  expect(
    problemsOf({ [alpha]: edit(relations, relations + relation("often-confused-with", "alpha-proxy")) }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:43
      relations.0  a project cannot relate to itself
    1 problem in 1 file"
  `);
});

test("a relation stated on both sides names the other side", () => {
  expect(
    problemsOf({ [alpha]: edit(relations, relations + relation("alternative-to", "beta-proxy")) }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:32
      relations.0  "alternative-to" between beta-proxy and alpha-proxy is already stated at content/projects/alpha-proxy/project.yaml:43; state it once
    1 problem in 1 file"
  `);
});

test("a relation stated twice on one side names the first", () => {
  expect(
    problemsOf({ [gamma]: edit("    since: 2019-06-30\n", relation("merged-into", "alpha-proxy")) }),
  ).toMatchInlineSnapshot(`
    "content/projects/gamma-relay/project.yaml:18
      relations.1  "merged-into" between gamma-relay and alpha-proxy is already stated at content/projects/gamma-relay/project.yaml:16; state it once
    1 problem in 1 file"
  `);
});

test("two relations of different types between the same two projects are no repetition", () => {
  expect(problemsOf({ [alpha]: edit(relations, relations + relation("built-on", "beta-proxy")) })).toBe(
    "0 problems in 0 files",
  );
});

test("lineage that goes in a circle shows the way round, once", () => {
  expect(
    problemsOf({
      [alpha]: edit(relations, relations + relation("continues", "beta-proxy")),
      [beta]: edit(relations, relations + relation("continues", "gamma-relay")),
      [gamma]: edit(relations, relations + relation("continues", "alpha-proxy")),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:43
      relations.0  "continues" goes in a circle: alpha-proxy → beta-proxy → gamma-relay → alpha-proxy
    1 problem in 1 file"
  `);
});

test("a circle is reported at the relation that is part of it", () => {
  expect(
    problemsOf({
      [alpha]: edit(relations, relations + relation("part-of", "epsilon-store") + relation("part-of", "beta-proxy")),
      [beta]: edit(relations, relations + relation("part-of", "gamma-relay")),
      [gamma]: edit(relations, relations + relation("part-of", "alpha-proxy")),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:45
      relations.1  "part-of" goes in a circle: alpha-proxy → beta-proxy → gamma-relay → alpha-proxy
    1 problem in 1 file"
  `);
});

test("a circle of alternatives is no circle", () => {
  expect(
    problemsOf({
      [beta]: edits([relations, relations + relation("alternative-to", "gamma-relay")]),
      [gamma]: edit(relations, relations + relation("alternative-to", "alpha-proxy")),
    }),
  ).toBe("0 problems in 0 files");
});

test("heirs of different kinds that lead back to where they began show the way round", () => {
  expect(
    problemsOf({
      [alpha]: edit(relations, relations + relation("merged-into", "beta-proxy")),
      [beta]: edit(relations, relations + relation("part-of", "gamma-relay")),
      [gamma]: edit(
        "merged-into\n    project: alpha-proxy\n    since: 2019-06-30",
        "alternative-to\n    project: alpha-proxy",
      ),
      "projects/epsilon-store/project.yaml": edit(
        "license: ",
        `relations:\n${relation("continues", "gamma-relay")}${relation("merged-into", "alpha-proxy")}license: `,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:42
      relations  its heirs lead back to it: alpha-proxy → beta-proxy → gamma-relay → epsilon-store → alpha-proxy
    1 problem in 1 file"
  `);
});

test("a fork that is merged into what it came from is no circle", () => {
  expect(problemsOf({ [gamma]: edit("relations:\n", relations + relation("forked-from", "alpha-proxy")) })).toBe(
    "0 problems in 0 files",
  );
});
