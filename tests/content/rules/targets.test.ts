import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const proxies = "categories/proxies/category.yaml";
const list = "collections/first-list/collection.yaml";

test("every id that leads nowhere names the nearest that leads somewhere", () => {
  expect(
    problemsOf({
      [proxies]: edits(["layer: connect", "layer: conect"], ["startWith: [alpha-proxy]", "startWith: [alpha-proxi]"]),
      [alpha]: edits(
        ["alsoIn: [stores]", "alsoIn:\n  - store"],
        ["    project: epsilon-store", "    project: epsilon-stores"],
      ),
      [beta]: edits(["category: proxies", "category: proxys"], ["  - project: gamma-relay", "  - project: gama-relay"]),
      [list]: edit("        project: beta-proxy", "        project: betta-proxy"),
      "snapshots/2026-08-21.yaml": edit("  beta-proxy:\n", "  beta-prox:\n"),
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:1
      layer                      unknown layer "conect"; did you mean "connect"?
    content/categories/proxies/category.yaml:4
      startWith.0                unknown project "alpha-proxi"; did you mean "alpha-proxy"?
    content/collections/first-list/collection.yaml:13
      sections.0.rows.0.project  unknown project "betta-proxy"; did you mean "beta-proxy"?
    content/projects/alpha-proxy/project.yaml:5
      alsoIn.0                   unknown category "store"; did you mean "stores"?
    content/projects/alpha-proxy/project.yaml:45
      relations.0.project        unknown project "epsilon-stores"; did you mean "epsilon-store"?
    content/projects/beta-proxy/project.yaml:3
      category                   unknown category "proxys"; did you mean "proxies"?
    content/projects/beta-proxy/project.yaml:16
      replacements.1.project     unknown project "gama-relay"; did you mean "gamma-relay"?
    content/snapshots/2026-08-21.yaml:14
      projects.beta-prox         unknown project "beta-prox"; did you mean "beta-proxy"?
    8 problems in 5 files"
  `);
});

test("an id nothing like any other lists what there is", () => {
  expect(problemsOf({ [proxies]: edit("layer: connect", "layer: orchestrate") })).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:1
      layer  unknown layer "orchestrate"; allowed: connect, store
    1 problem in 1 file"
  `);
});

test("an id of an entry whose own file is broken is not called unknown", () => {
  expect(
    problemsOf({
      [proxies]: edit("order: 10", "order: first"),
      "projects/gamma-relay/project.yaml": edit("kind: library", "kind: libary"),
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:3
      order  expected a number; found "first"
    content/projects/gamma-relay/project.yaml:2
      kind   unknown value "libary"; did you mean "library"?
    2 problems in 2 files"
  `);
});
