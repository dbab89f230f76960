import { describe, expect, test } from "vitest";
import { answerValues, formatMatrix, matchesMatrix, offeredValues, parseMatrix } from "@/lib/catalog/matrix-filter";
import type { AttributeEntry } from "@/lib/catalog/types";
import { makeCategory } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const byId = new Map(makeCategory().attributes.map((attribute) => [attribute.id, attribute]));
const of = (id: string) => {
  const attribute = byId.get(id);
  if (!attribute) throw new Error(`no ${id}`);
  return attribute;
};

describe("answerValues", () => {
  test.each<[string, Exclude<Parameters<typeof makeProject>[0], undefined>["attributes"], string[]]>([
    ["rootless", { rootless: "partial" }, ["partial"]],
    ["rootless", {}, ["unknown"]],
    ["rootless", { rootless: "not-applicable" }, ["not-applicable"]],
    ["hosted", { hosted: true }, ["yes"]],
    ["hosted", { hosted: false }, ["no"]],
    ["config", { config: "file" }, ["file"]],
    ["protocols", { protocols: ["http", "raw"] }, ["http", "raw"]],
    ["crew", { crew: 3 }, []],
    ["crew", { crew: "unknown" }, ["unknown"]],
    ["storage", { storage: { en: "a file", zh: "文件" } }, []],
  ])("an answer to %s of %j counts for %j", (id, attributes, values) => {
    const entry: AttributeEntry | undefined = makeProject({ attributes }).attributes[id];
    expect(answerValues(of(id), entry)).toEqual(values);
  });
});

test("offered are the values that occur, in the order of the question", () => {
  const answers = [
    { rootless: ["unknown"], protocols: ["raw"] },
    { rootless: ["yes"], protocols: ["raw", "http"] },
  ];
  expect(offeredValues(of("rootless"), answers)).toEqual(["yes", "unknown"]);
  expect(offeredValues(of("protocols"), answers)).toEqual(["http", "raw"]);
});

const offered = { rootless: ["yes", "no"], protocols: ["http", "raw"] };

test.each([
  ["", {}, ""],
  ["?protocols=raw&rootless=yes", { rootless: "yes", protocols: "raw" }, "?rootless=yes&protocols=raw"],
  ["?rootless=yes&rootless=no", { rootless: "yes" }, "?rootless=yes"],
  ["?rootless=perhaps&q=1&protocols=", {}, ""],
  ["?__proto__=yes&constructor=no", {}, ""],
])("%o is read as %j and written as %o", (search, choice, written) => {
  expect(parseMatrix(search, offered)).toEqual(choice);
  expect(formatMatrix(choice, Object.keys(offered))).toBe(written);
  expect(parseMatrix(written, offered)).toEqual(choice);
});

test.each([
  [{}, true],
  [{ rootless: "yes" }, true],
  [{ protocols: "raw" }, true],
  [{ rootless: "no" }, false],
  [{ rootless: "yes", protocols: "http" }, false],
  [{ unheard: "of" }, false],
])("answers fit %j: %s", (choice, fits) => {
  expect(matchesMatrix({ rootless: ["yes"], protocols: ["raw"] }, choice as Record<string, string>)).toBe(fits);
});
