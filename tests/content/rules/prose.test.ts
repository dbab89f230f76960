import { expect, test } from "vitest";
import { edit, problemsOf } from "@/tests/fixtures/read-fixture";

const english = "projects/alpha-proxy/en.md";

/** The English page of Alpha Proxy with other prose under its front matter. */
function prose(body: string): string {
  return `---\nsummary: A proxy that nobody wrote.\n---\n${body}`;
}

test("a page without prose is told to have some", () => {
  expect(problemsOf({ [english]: prose("\n \n") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/en.md:1
      no body; write the prose
    1 problem in 1 file"
  `);
});

test("raw HTML is refused, in a block and inside a line", () => {
  expect(
    problemsOf({
      [english]: prose(
        'First.\n\n<div onclick="steal()">\nblock\n</div>\n\nSecond line\nwith <b>bold</b> in it.\n\n<!-- a comment -->\n',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/en.md:6
      raw HTML is not allowed: "<div onclick=\\"steal()\\">\\nblock\\n</div>"; write Markdown
    content/projects/alpha-proxy/en.md:11
      raw HTML is not allowed: "<b>"; write Markdown
      raw HTML is not allowed: "</b>"; write Markdown
    content/projects/alpha-proxy/en.md:13
      raw HTML is not allowed: "<!-- a comment -->"; write Markdown
    4 problems in 1 file"
  `);
});

test("images and headings of other levels are refused", () => {
  expect(
    problemsOf({
      [english]: prose(
        "# Title\n\n![logo](https://alpha.example.com/logo.png)\n\n### Deep\n\n![x][y]\n\n[y]: https://alpha.example.com\n",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/en.md:4
      a heading of level 1; use ## only
    content/projects/alpha-proxy/en.md:6
      images are not allowed in prose
    content/projects/alpha-proxy/en.md:8
      a heading of level 3; use ## only
    content/projects/alpha-proxy/en.md:10
      images are not allowed in prose
    4 problems in 1 file"
  `);
});

test("links lead to entries that exist or to https", () => {
  expect(
    problemsOf({
      [english]: prose(
        [
          "[one](project:alfa-proxy)",
          "[two](category:proxy)",
          "[three](collection:last-list)",
          "[four](javascript:alert%281%29)",
          "[five](http://alpha.example.com)",
          "[six](../beta-proxy/en.md)",
          "[seven][ref]",
          "<javascript:alert(1)>",
          "",
          "[ref]: mailto:alpha@example.com",
          "",
        ].join("\n"),
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/en.md:4
      unknown project "alfa-proxy"; did you mean "alpha-proxy"?
    content/projects/alpha-proxy/en.md:5
      unknown category "proxy"; allowed: proxies, stores
    content/projects/alpha-proxy/en.md:6
      unknown collection "last-list"; did you mean "first-list"?
    content/projects/alpha-proxy/en.md:7
      "javascript:alert%281%29" is not allowed: only https addresses
    content/projects/alpha-proxy/en.md:8
      "http://alpha.example.com" must be https
    content/projects/alpha-proxy/en.md:9
      "../beta-proxy/en.md" is not an address; write https://…
    content/projects/alpha-proxy/en.md:11
      "javascript:alert(1)" is not allowed: only https addresses
    content/projects/alpha-proxy/en.md:13
      "mailto:alpha@example.com" is not allowed: only https addresses
    8 problems in 1 file"
  `);
});

test("what looks like HTML in code is left alone", () => {
  expect(problemsOf({ [english]: prose("Use `<b>` or:\n\n```html\n<script>alert(1)</script>\n```\n") })).toBe(
    "0 problems in 0 files",
  );
});

test("categories and collections are checked like projects, in every language", () => {
  expect(
    problemsOf({
      "categories/stores/zh.md": edit("(project:epsilon-store)", "(project:epsilon-stor)"),
      "collections/first-list/en.md": edit("What the list", "<i>What</i> the list"),
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/stores/zh.md:4
      unknown project "epsilon-stor"; did you mean "epsilon-store"?
    content/collections/first-list/en.md:4
      raw HTML is not allowed: "<i>"; write Markdown
      raw HTML is not allowed: "</i>"; write Markdown
    3 problems in 2 files"
  `);
});

test("a link to an entry whose own file is broken is not called unknown", () => {
  expect(
    problemsOf({
      "projects/epsilon-store/project.yaml": edit("kind: platform", "kind: plattform"),
      "categories/proxies/category.yaml": edit("order: 10", "order: first"),
      "collections/first-list/collection.yaml": edit("order: 10", "order: 1.5"),
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:3
      order  expected a number; found "first"
    content/collections/first-list/collection.yaml:3
      order  expected a whole number; found 1.5
    content/projects/epsilon-store/project.yaml:2
      kind   unknown value "plattform"; did you mean "platform"?
    3 problems in 3 files"
  `);
});
