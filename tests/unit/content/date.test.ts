import { expect, test } from "vitest";
import { DateSchema, DaySchema, isPartialDate } from "@/lib/content/schema/date";

test.each([
  ["2016", true],
  ["2016-08", true],
  ["2016-02-29", true],
  ["2015-02-29", false],
  ["2016-13", false],
  ["2016-00", false],
  ["2016-04-31", false],
  ["2016-8", false],
  ["16", false],
  ["2016-08-01T00:00:00Z", false],
  ["August 2016", false],
  ["2016-08-", false],
  ["", false],
])("isPartialDate(%j) is %s", (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  [2016, "2016"],
  ["2016-08", "2016-08"],
  ["2016-08-01", "2016-08-01"],
])("a date written %j comes out as %j", (written, text) => {
  expect(DateSchema.parse(written)).toBe(text);
});

test.each([2016.8, 201, true, null, "soon"])("%j is no date", (written) => {
  expect(DateSchema.safeParse(written).success).toBe(false);
});

test.each([
  ["2016-08-01", true],
  ["2016-08", false],
  [2016, false],
  ["2016-02-30", false],
])("whether %j is a day: %s", (written, expected) => {
  expect(DaySchema.safeParse(written).success).toBe(expected);
});
