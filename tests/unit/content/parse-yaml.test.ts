import { describe, expect, test } from "vitest";
import { parseYaml } from "@/lib/content/parse-yaml";

const text = `# a comment
name: Alpha
status:
  state: active
  note: {en: Text, zh: 文本}
list:
  - one
  - id: two
    deep:
      key: value
"quoted key": 1
2016: a year
`;

describe("locate", () => {
  const { locate } = parseYaml(text, "f.yaml");

  test.each([
    [[], 2],
    [["name"], 2],
    [["status"], 3],
    [["status", "state"], 4],
    [["status", "note", "zh"], 5],
    [["list"], 6],
    [["list", 0], 7],
    [["list", 1], 8],
    [["list", 1, "id"], 8],
    [["list", 1, "deep"], 9],
    [["list", 1, "deep", "key"], 10],
    [["quoted key"], 11],
  ])("locate(%j) is line %i", (path, line) => {
    expect(locate(path)).toBe(line);
  });

  test.each([
    [["status", "since"], 3],
    [["status", "state", "deeper", "still"], 4],
    [["list", 1, "deep", "other"], 9],
    [["list", 7], 6],
    [["nothing"], 2],
  ])("locate(%j), which is not there, is line %i of what holds it", (path, line) => {
    expect(locate(path)).toBe(line);
  });

  test.each([
    [["status"], "note", 5],
    [["list", 1], "deep", 9],
    [[], "2016", 12],
    [["status"], "absent", 3],
  ])("locate(%j, %j) is line %i, that of the key", (path, key, line) => {
    expect(locate(path, key)).toBe(line);
  });

  test("lines are counted from where the text begins in its file", () => {
    expect(parseYaml("a: 1\nb: 2\n", "f.md", 2).locate(["b"])).toBe(3);
    expect(parseYaml("a: 1\nb: [\n", "f.md", 2).problems).toMatchObject([{ line: 4 }]);
  });

  test("an empty text is all on its first line", () => {
    expect(parseYaml("", "f.yaml", 5).locate(["name"])).toBe(5);
  });
});

test.each([
  ["yes", { value: "yes" }],
  ["true", { value: true }],
  ["2016", { value: 2016 }],
  ["2016-08-01", { value: "2016-08-01" }],
  ["3.10", { value: 3.1 }],
  ["~", { value: null }],
  ["0o17", { value: 15 }],
])("value: %s is read as %j", (value, data) => {
  expect(parseYaml(`value: ${value}\n`, "f.yaml")).toMatchObject({ data, problems: [] });
});

test.each([
  ["a: 1\na: 2\n", 2, "not valid YAML: Map keys must be unique"],
  ["a:\n\tb: 1\n", 2, "not valid YAML: Tabs are not allowed as indentation"],
  ["a: 1\n---\nb: 2\n", 2, "not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()"],
  ["a: !!js/function x\n", 1, "not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function"],
  ["a: 1\nb: *c\n", 2, "not valid YAML: no anchor &c above this alias"],
  ["a: 1\nb: &b\n  c: *b\n", 3, "not valid YAML: the anchor &b contains itself"],
])("parseYaml(%j) finds on line %i: %s", (bad, line, message) => {
  const { data, problems } = parseYaml(bad, "f.yaml");
  expect(problems).toEqual([{ file: "f.yaml", line, field: "", message }]);
  expect(data).toBeUndefined();
});

test("an anchor may be used a few times", () => {
  const { data, problems } = parseYaml("a: &x {en: One}\nb: *x\nc: *x\n", "f.yaml");
  expect(problems).toEqual([]);
  expect(data).toEqual({ a: { en: "One" }, b: { en: "One" }, c: { en: "One" } });
});

describe("text that nests without end", () => {
  test.each([
    ["brackets on one line", `a: 1\nb: ${"[".repeat(5000)}`, 2],
    ["braces over lines", `a:\n${"{a:\n".repeat(5000)}`, 202],
    ["dashes", `a: 1\n${"- ".repeat(5000)}x`, 2],
    ["indentation", `a: 1\n${" ".repeat(300)}b: 1`, 2],
  ])("of %s is a problem of its line, and does not end the process", (_, text, line) => {
    const { data, problems } = parseYaml(text, "f.yaml");
    expect(data).toBeUndefined();
    expect(problems).toEqual([{ file: "f.yaml", line, field: "", message: "not valid YAML: nested too deeply" }]);
  });
});
