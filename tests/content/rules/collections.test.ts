import { expect, test } from "vitest";
import { edit, problemsOf } from "@/tests/fixtures/read-fixture";

const list = "collections/first-list/collection.yaml";

test("a row that leads to a project and to an address is told to choose", () => {
  expect(
    problemsOf({
      [list]: edit(
        "        project: beta-proxy\n",
        "        project: beta-proxy\n        url: https://beta.example.org\n",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:11
      sections.0.rows.0  has project and url; a row leads to one of them
    1 problem in 1 file"
  `);
});

test("a row that leads nowhere and says nothing is told what it needs", () => {
  expect(
    problemsOf({
      [list]: edit(
        "        url: https://zeta.example.com\n        note: {en: A kit that needs no entry., zh: 无需条目的工具包。}\n",
        "",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:15
      sections.0.rows.1  needs project, concept, url or a note that says what it is
    1 problem in 1 file"
  `);
});

test("a row with only a note is enough", () => {
  expect(problemsOf({ [list]: edit("        url: https://zeta.example.com\n", "") })).toBe("0 problems in 0 files");
});

test("a row may lead to a concept, but not to an address as well", () => {
  expect(
    problemsOf({
      [list]: edit("        concept: currents\n", "        concept: currents\n        url: https://flow.example.com\n"),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:18
      sections.0.rows.2  has concept and url; a row leads to one of them
    1 problem in 1 file"
  `);
});

test("a claim says what holds today and where that stands", () => {
  expect(problemsOf({ [list]: edit("    source: archive\n", "") })).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:5
      claims.0.source  missing; where that stands
    1 problem in 1 file"
  `);
  expect(problemsOf({ [list]: edit("    source: archive\n", "    source: archives\n") })).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:7
      claims.0.source  unknown source "archives"; did you mean "archive"?
    1 problem in 1 file"
  `);
});
