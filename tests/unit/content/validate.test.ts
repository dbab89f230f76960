import { expect, test } from "vitest";
import { z } from "zod";
import { parseYaml } from "@/lib/content/parse-yaml";
import { formatReport } from "@/lib/content/problem";
import { DaySchema } from "@/lib/content/schema/date";
import { ProjectSchema } from "@/lib/content/schema/project";
import { SiteSchema } from "@/lib/content/schema/site";
import { validate } from "@/lib/content/validate";
import { edit, fixtureFiles } from "@/tests/fixtures/read-fixture";

/** What a person reads when a YAML text does not fit a schema. */
function report(schema: z.ZodType, text: string): string {
  const { data, locate } = parseYaml(text, "f.yaml");
  return formatReport(validate(schema, data, "f.yaml", locate).problems);
}

const Thing = z
  .strictObject({
    word: z.string().trim().min(1).max(5).describe("A short word."),
    count: z.number().int().min(2).max(4),
    flag: z.boolean(),
    colour: z.enum(["red", "green"]),
    list: z.array(z.string()).min(1).max(2).describe("Some words."),
    named: z.record(z.string().regex(/^[a-z]+$/), z.number()),
    inner: z.strictObject({ left: z.string(), right: z.string() }).describe("Two sides."),
    code: z.string().regex(/^\d+$/, "digits only"),
    url: z.url(),
    day: DaySchema,
    either: z.union([z.string(), z.strictObject({ value: z.string() })]).describe("A word, or {value}."),
  })
  .partial();

test.each([
  ["unknown key, near", "cout: 3", 'cout  unknown key "cout"; did you mean "count"?'],
  [
    "unknown key, far",
    "inner: {left: a, right: b, middle: c}",
    'inner.middle  unknown key "middle"; allowed: left, right',
  ],
  ["missing, described by its parent", "inner: {left: a}", "inner.right  missing"],
  ["wrong type: text", "word: 3", "word  expected text; found 3"],
  ["wrong type: null", "word:", "word  expected text; found null"],
  ["wrong type: number", "count: three", 'count  expected a number; found "three"'],
  ["wrong type: whole number", "count: 2.5", "count  expected a whole number; found 2.5"],
  ["wrong type: boolean", "flag: yes", 'flag  expected true or false; found "yes"'],
  ["wrong type: list, and nothing of its size", "list: x", 'list  expected a list; found "x"'],
  ["wrong type: list, of an empty text", 'list: ""', 'list  expected a list; found ""'],
  ["wrong type: object", "inner: x", 'inner  expected keys and values (left, right); found "x"'],
  ["wrong type: record", "named: [1]", "named  expected keys and values; found [1]"],
  ["wrong type in a list", "list: [a, 1]", "list.1  expected text; found 1"],
  ["not one of the values, near", "colour: gren", 'colour  unknown value "gren"; did you mean "green"?'],
  ["not one of the values, far", "colour: blue", 'colour  unknown value "blue"; allowed: red, green'],
  ["too long", "word: longest", "word  7 characters; at most 5 allowed"],
  ["empty", 'word: " "', "word  missing; a short word"],
  ["too few", "list: []", "list  0 entries; at least 1 needed"],
  ["too many", "list: [a, b, c]", "list  3 entries; at most 2 allowed"],
  ["too small", "count: 1", "count  1; at least 2 needed"],
  ["too big", "count: 5", "count  5; at most 4 allowed"],
  [
    "key that is no identifier",
    "named: {A B: 1}",
    'named.A B  "A B" is not an identifier: lower-case letters, digits and single hyphens',
  ],
  ["format by pattern", "code: abc", 'code  "abc" is not allowed: digits only'],
  ["format by name", "url: nowhere", 'url  "nowhere" is not allowed: needs a url'],
  ["refinement", "day: 2026-02-30", 'day  "2026-02-30" is not allowed: YYYY-MM-DD'],
  ["year for a day", "day: 2026", 'day  "2026" is not allowed: YYYY-MM-DD'],
  ["neither of two", "either: 3", "either  expected a word, or {value}; found 3"],
  [
    "one of two, with a mistake inside",
    "either: {value: a, valu: b}",
    'either.valu  unknown key "valu"; did you mean "value"?',
  ],
])("%s: %s", (_kind, text, message) => {
  expect(report(Thing, text)).toBe(`f.yaml:1\n  ${message}\n1 problem in 1 file`);
});

test("all issues of a file are reported, each at its line", () => {
  expect(report(Thing, "word: 3\ninner:\n  left: a\n  lefd: b\nlist:\n  - a\n  - 1\n")).toMatchInlineSnapshot(`
    "f.yaml:1
      word         expected text; found 3
    f.yaml:2
      inner.right  missing
    f.yaml:4
      inner.lefd   unknown key "lefd"; did you mean "left"?
    f.yaml:7
      list.1       expected text; found 1
    4 problems in 1 file"
  `);
});

test("what is missing stands at the line of what should hold it, with what it is", () => {
  const { texts } = fixtureFiles({
    "projects/alpha-proxy/project.yaml": edit("  checked: 2026-11-20\n", ""),
    "site.yaml": edit("  attributeCoverage: 80\n", ""),
  });
  expect(report(ProjectSchema, texts.get("projects/alpha-proxy/project.yaml") ?? "")).toMatchInlineSnapshot(`
    "f.yaml:7
      status.checked  missing; when a person last checked it
    1 problem in 1 file"
  `);
  expect(report(SiteSchema, texts.get("site.yaml") ?? "")).toMatchInlineSnapshot(`
    "f.yaml:10
      policy.attributeCoverage  missing; per cent of its category's attributes that a project must know, unless it is not alive
    1 problem in 1 file"
  `);
});

test("mistakes that authors make in an entry are told in the entry's words", () => {
  const { texts } = fixtureFiles({
    "projects/alpha-proxy/project.yaml": (text) =>
      text
        .replace("since: 2015-09", "since: 2015-13")
        .replace("source: releases", "source: []")
        .replace("text: {en: Announced on a mailing list., zh: 在邮件列表上宣布。}", "text: Announced.")
        .replace("  discovery:\n    value: partial", "  discovery:\n    vaule: partial")
        .replace("  dashboard: true", "  dashboard:")
        .replace("github: alpha-works/alpha-proxy", "github: https://github.com/alpha-works/alpha-proxy")
        .replace("alsoIn: [stores]", "alsoIn: [a, b, c]")
        .replace("aliases: [Alfa Proxy, 阿尔法代理]", 'aliases: [""]')
        .replace("platforms: [linux, macos]", "platforms: [linux, osx]"),
  });
  expect(report(ProjectSchema, texts.get("projects/alpha-proxy/project.yaml") ?? "")).toMatchInlineSnapshot(`
    "f.yaml:4
      alsoIn                      3 entries; at most 2 allowed
    f.yaml:5
      aliases.0                   missing
    f.yaml:9
      status.since                "2015-13" is not allowed: YYYY, YYYY-MM or YYYY-MM-DD
    f.yaml:11
      status.source               0 entries; at least 1 needed
    f.yaml:18
      platforms.1                 unknown value "osx"; allowed: linux, macos, windows, freebsd, illumos, hosted
    f.yaml:33
      identifiers.github          "https://github.com/alpha-works/alpha-proxy" is not allowed: owner/name
    f.yaml:37
      events.0.text               expected keys and values (en, zh); found "Announced."
    f.yaml:51
      attributes.discovery.value  missing; the value, of the type that the category gives
    f.yaml:52
      attributes.discovery.vaule  unknown key "vaule"; allowed: value, note, source, asOf
    f.yaml:56
      attributes.dashboard        expected a value, or {value, note, source, asOf}; found null
    10 problems in 1 file"
  `);
});

test("data that fits comes back with its defaults and without problems", () => {
  const Small = z.strictObject({ a: z.string(), b: z.array(z.string()).default([]) });
  expect(validate(Small, { a: "x" }, "f.yaml", () => 1)).toEqual({ value: { a: "x", b: [] }, problems: [] });
});
