import { describe, expect, test } from "vitest";
import { gridCsv, gridMarkdown } from "@/lib/catalog/grid-text";

describe("gridMarkdown", () => {
  test("writes a head, a rule and a line for each row", () => {
    expect(
      gridMarkdown([
        ["Question", "Barge"],
        ["State", "Active"],
      ]),
    ).toBe("| Question | Barge |\n| --- | --- |\n| State | Active |");
  });

  test("lets neither a bar nor a line break of a cell break the table", () => {
    expect(gridMarkdown([["a|b", "c\nd"]])).toBe("| a\\|b | c d |\n| --- | --- |");
  });
});

describe("gridCsv", () => {
  test.each([
    [[["a", "b"]], "a,b"],
    [[["a"], ["b"]], "a\r\nb"],
    [[['say "b", c']], '"say ""b"", c"'],
    [[["two\nlines"]], '"two\nlines"'],
    [[["=1+1", "@x", "-y", "+z"]], "'=1+1,'@x,'-y,'+z"],
    [[["是，部分"]], "是，部分"],
  ])("gridCsv(%j) is %j", (rows, csv) => {
    expect(gridCsv(rows)).toBe(csv);
  });
});
