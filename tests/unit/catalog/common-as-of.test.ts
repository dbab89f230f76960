import { describe, expect, test } from "vitest";
import type { Cell } from "@/lib/catalog/cell";
import { takeCommonAsOf } from "@/lib/catalog/common-as-of";

const yes = (asOf?: string): Cell => ({ kind: "yes", asOf, refs: [] });
const unknown: Cell = { kind: "unknown", refs: [] };

describe("takeCommonAsOf", () => {
  test.each<[string, Cell[], string | undefined, (string | undefined)[]]>([
    ["no cells", [], undefined, []],
    ["no dates", [yes(), yes()], undefined, [undefined, undefined]],
    ["all agree", [yes("2024"), yes("2024")], "2024", [undefined, undefined]],
    ["half agree", [yes("2024"), yes("2024"), yes("2023"), yes()], "2024", [undefined, undefined, "2023", undefined]],
    ["fewer than half agree", [yes("2024"), yes(), yes()], undefined, ["2024", undefined, undefined]],
    [
      "the unknown have no say",
      [yes("2024"), yes(), unknown, unknown],
      "2024",
      [undefined, undefined, undefined, undefined],
    ],
    ["of two that are equal the first", [yes("1.0"), yes("2.0")], "1.0", [undefined, "2.0"]],
  ])("%s", (_, cells, asOf, left) => {
    const taken = takeCommonAsOf(cells);
    expect(taken.asOf).toBe(asOf);
    expect(taken.cells.map((cell) => cell.asOf)).toEqual(left);
    expect(taken.cells.map(({ kind }) => kind)).toEqual(cells.map(({ kind }) => kind));
  });

  test("the given cells stay as they were", () => {
    const cells = [yes("2024")];
    takeCommonAsOf(cells);
    expect(cells).toEqual([yes("2024")]);
  });
});
