import { expect, test } from "vitest";
import { interleave } from "@/lib/catalog/interleave";

test.each([
  [[], []],
  [[["a", "b"]], ["a", "b"]],
  [
    [["a", "b", "c"], ["d"], []],
    ["a", "d", "b", "c"],
  ],
  // what two lists name comes once, where it comes first
  [
    [
      ["a", "b"],
      ["b", "a"],
    ],
    ["a", "b"],
  ],
])("interleave(%j) is %j", (lists, taken) => {
  expect(interleave(lists as string[][])).toEqual(taken);
});
