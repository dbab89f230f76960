import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const proxies = "categories/proxies/category.yaml";

test("texts and pages that lack their Chinese are named", () => {
  expect(
    problemsOf({
      "site.yaml": edit("tagline: {en: A landscape of invented tools, zh: 虚构工具全景}", "tagline: {en: A landscape}"),
      "layers.yaml": edit("name: {en: Store, zh: 存储}", "name: {en: Store}"),
      [proxies]: edit("{id: tcp, name: {en: TCP, zh: TCP}}", "{id: tcp, name: {en: TCP}}"),
      [alpha]: edits(
        ["    text: {en: Announced on a mailing list., zh: 在邮件列表上宣布。}", "    text:\n      en: Announced."],
        ["    note: {en: Only on one host., zh: 仅限单机。}", "    note: {en: Only on one host.}"],
      ),
      "collections/first-list/collection.yaml": edit(
        "said: {en: The proxy of the future., zh: 面向未来的代理。}",
        "said: {en: Future.}",
      ),
      "projects/beta-proxy/zh.md": null,
      "categories/stores/zh.md": null,
      "collections/first-list/zh.md": null,
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:27
      attributes.3.options.1.name.zh  missing; the Chinese of this text
    content/categories/stores/zh.md:1
      missing file; the Chinese prose
    content/collections/first-list/collection.yaml:14
      sections.0.rows.0.said.zh       missing; the Chinese of this text
    content/collections/first-list/zh.md:1
      missing file; the Chinese prose
    content/layers.yaml:5
      1.name.zh                       missing; the Chinese of this text
    content/projects/alpha-proxy/project.yaml:37
      events.0.text.zh                missing; the Chinese of this text
    content/projects/alpha-proxy/project.yaml:54
      attributes.discovery.note.zh    missing; the Chinese of this text
    content/projects/beta-proxy/zh.md:1
      missing file; the Chinese prose
    content/site.yaml:3
      tagline.zh                      missing; the Chinese of this text
    9 problems in 8 files"
  `);
});

test("a Chinese page that is there but broken is not called missing", () => {
  expect(problemsOf({ "projects/beta-proxy/zh.md": edit("summary:", "sumary:") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/zh.md:2
      summary  missing; one sentence that says what it does
      sumary   unknown key "sumary"; did you mean "summary"?
    2 problems in 1 file"
  `);
});

test("an English page that is broken does not hide that the Chinese one is missing", () => {
  expect(
    problemsOf({ "projects/beta-proxy/en.md": edit("summary:", "sumary:"), "projects/beta-proxy/zh.md": null }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/en.md:2
      summary  missing; one sentence that says what it does
      sumary   unknown key "sumary"; did you mean "summary"?
    content/projects/beta-proxy/zh.md:1
      missing file; the Chinese prose
    3 problems in 2 files"
  `);
});

test("a lenient policy takes English alone", () => {
  expect(
    problemsOf({
      "site.yaml": edits(
        ["bothLanguages: true", "bothLanguages: false"],
        ["{en: Testscape, zh: 测试全景}", "{en: Testscape}"],
      ),
      "projects/beta-proxy/zh.md": null,
    }),
  ).toBe("0 problems in 0 files");
});
