import { expect, test } from "vitest";
import { nearest, quote, unknownName } from "@/lib/content/nearest";

test.each([
  ["securty", ["security", "secrets"], "security"],
  ["Proxies", ["proxy", "proxies"], "proxies"],
  ["proxis", ["proxies", "praxis"], "proxies"],
  ["x", ["y"], "y"],
  ["ab", ["xy"], undefined],
  ["networking", ["messaging", "storage"], undefined],
  ["anything", [], undefined],
])("nearest(%j, %j) is %j", (written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected);
});

const many = Array.from({ length: 41 }, (_, i) => `candidate-${i}`);

test.each([
  ["securty", ["security"], 'unknown category "securty"; did you mean "security"?'],
  ["nothing-like-it", ["one", "two"], 'unknown category "nothing-like-it"; allowed: one, two'],
  ["nothing-like-it", [], 'unknown category "nothing-like-it"'],
  ["nothing-like-it", many, 'unknown category "nothing-like-it"'],
  ['a"b\n', ["zzz"], 'unknown category "a\\"b\\n"; allowed: zzz'],
])("unknownName(category, %j, %j) is %s", (written, candidates, expected) => {
  expect(unknownName("category", written, candidates)).toBe(expected);
});

test.each([
  ["text", '"text"'],
  [3, "3"],
  [null, "null"],
  [undefined, "undefined"],
  [{ en: "A" }, '{"en":"A"}'],
  ["x".repeat(58), `"${"x".repeat(58)}"`],
  ["x".repeat(59), `"${"x".repeat(56)}…`],
])("quote(%j) is %s", (value, expected) => {
  expect(quote(value)).toBe(expected);
});
