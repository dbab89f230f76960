import { expect, test } from "vitest";
import {
  type DepartedFilter,
  formatDepartedFilter,
  matchesDeparted,
  parseDepartedFilter,
} from "@/lib/catalog/departed-filter";

const known = {
  cause: new Set(["merged", "acquired"]),
  category: new Set(["hauling"]),
  year: new Set(["2021"]),
};

test.each<[string, DepartedFilter]>([
  ["", { query: "" }],
  [
    "?q=red+hat&cause=merged&category=hauling&year=2021",
    { query: "red hat", cause: "merged", category: "hauling", year: "2021" },
  ],
  ["?cause=plague&category=constructor&year=1066", { query: "" }],
  ["?cause=merged&cause=acquired&x=1", { query: "", cause: "merged" }],
  [`?q=${"a".repeat(500)}`, { query: "a".repeat(100) }],
])("%s is read, and what no row has is left out", (search, filter) => {
  expect(parseDepartedFilter(search, known)).toEqual(filter);
});

test.each<[DepartedFilter, string]>([
  [{ query: "" }, ""],
  [{ query: "", year: "" }, ""],
  [{ query: "红帽 & co", cause: "acquired", year: "2021" }, "?q=%E7%BA%A2%E5%B8%BD+%26+co&cause=acquired&year=2021"],
])("%o is written as %s", (filter, search) => {
  expect(formatDepartedFilter(filter)).toBe(search);
});

const row = { cause: "merged", category: "hauling", year: "2021", text: "barge 驳船 red hat bought it" };

test.each<[DepartedFilter, boolean]>([
  [{ query: "" }, true],
  [{ query: "  " }, true],
  [{ query: "HAT Barge" }, true],
  [{ query: "驳船" }, true],
  [{ query: "red cat" }, false],
  [{ query: "", cause: "merged", year: "2021" }, true],
  [{ query: "", cause: "acquired" }, false],
  [{ query: "barge", category: "signalling" }, false],
])("a row fits %o: %s", (filter, fits) => {
  expect(matchesDeparted(row, filter)).toBe(fits);
});
