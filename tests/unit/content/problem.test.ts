import { expect, test } from "vitest";
import { ContentError, formatReport, type Problem } from "@/lib/content/problem";

function problem(file: string, line: number, field: string, message: string): Problem {
  return { file, line, field, message };
}

test("a report is grouped by file and line, in their order, with counts", () => {
  expect(
    formatReport([
      problem("content/b.yaml", 10, "late", "stands at ten"),
      problem("content/b.yaml", 2, "x", "stands at two"),
      problem("content/a.yaml", 1, "", "the whole file"),
      problem("content/b.yaml", 2, "longer.field", "stands at two as well"),
    ]),
  ).toMatchInlineSnapshot(`
    "content/a.yaml:1
      the whole file
    content/b.yaml:2
      x             stands at two
      longer.field  stands at two as well
    content/b.yaml:10
      late          stands at ten
    4 problems in 2 files"
  `);
});

test.each([
  [0, "0 problems in 0 files"],
  [1, "1 problem in 1 file"],
  [2, "2 problems in 2 files"],
])("a report of %i ends with: %s", (n, last) => {
  const problems = Array.from({ length: n }, (_, i) => problem(`content/${i}.yaml`, 1, "a", "wrong"));
  expect(formatReport(problems).split("\n").at(-1)).toBe(last);
});

test("a very long field does not push the messages of the others away", () => {
  expect(
    formatReport([problem("f.yaml", 1, "a".repeat(40), "long"), problem("f.yaml", 1, "b", "short")]),
  ).toMatchInlineSnapshot(`
    "f.yaml:1
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  long
      b                                 short
    2 problems in 1 file"
  `);
});

test("the report leaves the list it was given in its order", () => {
  const problems = [problem("b", 1, "", "second"), problem("a", 1, "", "first")];
  formatReport(problems);
  expect(problems.map(({ file }) => file)).toEqual(["b", "a"]);
});

test("a content error carries its problems and reads as their report", () => {
  const error = new ContentError([problem("f.yaml", 3, "name", "missing")]);
  expect(error.message).toBe("f.yaml:3\n  name  missing\n1 problem in 1 file");
  expect(error.problems).toEqual([problem("f.yaml", 3, "name", "missing")]);
  expect(error.name).toBe("ContentError");
});
