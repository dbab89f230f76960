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
    "content/collections/first-list/collection.yaml:7
      sections.0.rows.0  has both project and url; the project has its own links
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
    "content/collections/first-list/collection.yaml:10
      sections.0.rows.1  needs project, url or a note that says what it is
    1 problem in 1 file"
  `);
});

test("a row with only a note is enough", () => {
  expect(problemsOf({ [list]: edit("        url: https://zeta.example.com\n", "") })).toBe("0 problems in 0 files");
});
