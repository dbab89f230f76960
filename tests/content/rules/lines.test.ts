import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const currents = "concepts/currents/concept.yaml";
const list = "collections/first-list/collection.yaml";

test("claims and cells are one line of text, code and links, in every language", () => {
  expect(
    problemsOf({
      [currents]: edits(
        ["{en: Currents are set with `--current`., zh: 水流用 `--current` 设置。}", '{en: "- a list", zh: "# 标题"}'],
        ['["`deep`", 1999]', '["<b>deep</b>", "![chart](https://charts.example.com/x.png)"]'],
        ["{en: Shallow, zh: 浅流}", '"[shallow](javascript:alert(1))"'],
      ),
      [list]: edit("en: No proxy will ever die.", 'en: "[No proxy](project:alfa-proxy) will ever die."'),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:5
      claims.0.said.en    unknown project "alfa-proxy"; did you mean "alpha-proxy"?
    content/concepts/currents/concept.yaml:11
      outdated.0.said.en  not a line of text: lists, headings and blocks are not allowed here
      outdated.0.said.zh  not a line of text: lists, headings and blocks are not allowed here
    content/concepts/currents/concept.yaml:19
      tables.0.rows.0.0   raw HTML is not allowed: "<b>"; write Markdown
      tables.0.rows.0.1   images are not allowed in prose
    content/concepts/currents/concept.yaml:20
      tables.0.rows.1.0   "javascript:alert(1)" is not allowed: only https addresses
    6 problems in 2 files"
  `);
});

test("a line break inside a claim is refused, because it is a line", () => {
  expect(
    problemsOf({ [list]: edit("en: No proxy will ever die.", 'en: "No proxy  \\nwill ever die."') }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:5
      claims.0.said.en  only text, \`code\` and links here
    1 problem in 1 file"
  `);
});
