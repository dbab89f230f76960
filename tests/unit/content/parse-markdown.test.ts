import { expect, test } from "vitest";
import { parseMarkdown } from "@/lib/content/parse-markdown";

test.each([
  ["---\nsummary: A\n---\nBody\n", { summary: "A" }, "Body\n", 4],
  ["---\r\nsummary: A\r\n---\r\nBody\r\n", { summary: "A" }, "Body\n", 4],
  ["---\nsummary: A\n---\n\n\nBody\n", { summary: "A" }, "\n\nBody\n", 4],
  ["---\nsummary: A\nmore: >\n  folded\n  text\n---\nBody", { summary: "A", more: "folded text\n" }, "Body", 7],
  ["---\nsummary: A\n---\nBody\n\n---\n\nAfter the rule\n", { summary: "A" }, "Body\n\n---\n\nAfter the rule\n", 4],
  ["---\n---\nBody", {}, "Body", 3],
  ["---yaml\nsummary: A\n---\nBody", { summary: "A" }, "Body", 4],
  ["\uFEFF---\nsummary: A\n---\nBody", { summary: "A" }, "Body", 4],
  ["No front matter", {}, "No front matter", 1],
  ["", {}, "", 1],
])("parseMarkdown(%j) finds %j, then %j from line %i", (text, data, body, bodyLine) => {
  expect(parseMarkdown(text, "f.md")).toMatchObject({ data, body, bodyLine, problems: [] });
});

test("fields of the front matter are located in the file", () => {
  const { locate } = parseMarkdown("---\n# comment\nsummary: A\nother: B\n---\nBody\n", "f.md");
  expect([locate(["summary"]), locate([], "other"), locate(["absent"])]).toEqual([3, 4, 3]);
});

test("broken front matter is a problem at its line of the file", () => {
  const { data, problems } = parseMarkdown("---\nsummary: A\nsummary: B\n---\nBody\n", "f.md");
  expect(data).toBeUndefined();
  expect(problems).toEqual([{ file: "f.md", line: 3, field: "", message: "not valid YAML: Map keys must be unique" }]);
});

test("front matter in another language is refused with what is allowed", () => {
  const { data, problems } = parseMarkdown("---json\n{}\n---\nBody\n", "f.md");
  expect(data).toBeUndefined();
  expect(problems).toEqual([
    { file: "f.md", line: 1, field: "", message: "front matter must be YAML between two lines of ---" },
  ]);
});
