import { describe, expect, test } from "vitest";
import { fill, formatCompact, formatDate, formatList, formatNumber, plural, yearOf } from "@/lib/i18n/format";
import { isLocale, type Locale } from "@/lib/i18n/locales";

describe("formatDate", () => {
  test.each<[Locale, string, string]>([
    ["en", "2020-02-25", "25 February 2020"],
    ["en", "2020-02", "February 2020"],
    ["en", "2020", "2020"],
    ["en", "2020-01-01", "1 January 2020"],
    ["en", "1979", "1979"],
    ["zh", "2020-02-25", "2020 年 2 月 25 日"],
    ["zh", "2020-02", "2020 年 2 月"],
    ["zh", "2020", "2020 年"],
    ["zh", "2020-12-31", "2020 年 12 月 31 日"],
  ])("formatDate(%o, %o) is %o", (locale, date, expected) => {
    expect(formatDate(locale, date)).toBe(expected);
  });
});

test.each([
  ["2020-02-25", "2020"],
  ["2020-02", "2020"],
  ["2020", "2020"],
])("yearOf(%o) is %o", (date, year) => {
  expect(yearOf(date)).toBe(year);
});

describe("numbers", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [64533, "64,533"],
    [1_234_567, "1,234,567"],
  ])("formatNumber(%o) is %o", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  test.each<[Locale, number, string]>([
    ["en", 0, "0"],
    ["en", 999, "999"],
    ["en", 1234, "1.23K"],
    ["en", 64533, "64.5K"],
    ["en", 1_200_000, "1.2M"],
    ["zh", 999, "999"],
    ["zh", 64533, "6.45万"],
    ["zh", 120_000, "12万"],
  ])("formatCompact(%o, %o) is %o", (locale, value, expected) => {
    expect(formatCompact(locale, value)).toBe(expected);
  });
});

describe("formatList", () => {
  test.each<[Locale, string[], string]>([
    ["en", [], ""],
    ["en", ["a"], "a"],
    ["en", ["a", "b"], "a and b"],
    ["en", ["a", "b", "c"], "a, b and c"],
    ["zh", ["a"], "a"],
    ["zh", ["a", "b"], "a 和 b"],
    ["zh", ["a", "b", "c"], "a、b 和 c"],
  ])("formatList(%o, %o) is %o", (locale, items, expected) => {
    expect(formatList(locale, items)).toBe(expected);
  });
});

describe("fill", () => {
  test.each([
    ["{n} alive", { n: 3 }, "3 alive"],
    ["{n} alive", { n: 0 }, "0 alive"],
    ["{a} vs {b}, {a}", { a: "x", b: "y" }, "x vs y, x"],
    ["{name}", { name: "" }, ""],
    // what has no value stays visible rather than vanishing
    ["{n} of {all}", { n: 1 }, "1 of {all}"],
    ["nothing to fill", { n: 1 }, "nothing to fill"],
    // a value is text: braces and dollar signs in it mean nothing
    ["{a} {b}", { a: "{b}", b: "$1 $&" }, "{b} $1 $&"],
  ])("fill(%o, %o) is %o", (template, values: Record<string, string | number>, expected) => {
    expect(fill(template, values)).toBe(expected);
  });
});

describe("plural", () => {
  const forms = { one: "{n} row of {all}", other: "{n} rows of {all}" };

  test.each<[Locale, number, string]>([
    ["en", 0, "0 rows of 9"],
    ["en", 1, "1 row of 9"],
    ["en", 2, "2 rows of 9"],
    ["en", 1234, "1,234 rows of 9"],
    ["zh", 1, "1 rows of 9"],
  ])("plural(%o, forms, %o) is %o", (locale, n, expected) => {
    expect(plural(locale, forms, n, { all: 9 })).toBe(expected);
  });
});

test.each([
  ["en", true],
  ["zh", true],
  ["de", false],
  ["EN", false],
  ["", false],
  [undefined, false],
])("isLocale(%o) is %o", (value, expected) => {
  expect(isLocale(value)).toBe(expected);
});
