import { describe, expect, test } from "vitest";
import { type CompareState, formatCompare, moveSlug, parseCompare, toggleRow } from "@/lib/catalog/compare-state";

const nothing: CompareState = { slugs: [], differencesOnly: false, hidden: [] };

describe("parseCompare", () => {
  test.each<[string, Partial<CompareState>]>([
    ["", {}],
    ["?p=b,a", { slugs: ["b", "a"] }],
    ["?p=a,A,%20a%20,b", { slugs: ["a", "b"] }],
    ["?p=a&diff=1", { slugs: ["a"], differencesOnly: true }],
    ["?p=a&diff=yes", { slugs: ["a"] }],
    ["?hide=stars,proxies.docker-discovery,lastPush", { hidden: ["stars", "proxies.docker-discovery", "lastPush"] }],
    ["?hide=stars,stars,,%3Cb%3E,a b,-x,.y", { hidden: ["stars"] }],
    ["?q=1&utm_source=x&p=%00", {}],
  ])("%o", (search, state) => {
    expect(parseCompare(search)).toEqual({ ...nothing, ...state });
  });

  test("of a hundred and one rows to hide, a hundred are hidden", () => {
    const ids = Array.from({ length: 101 }, (_, i) => `row${i}`);
    expect(parseCompare(`?hide=${ids.join(",")}`).hidden).toEqual(ids.slice(0, 100));
  });
});

describe("formatCompare", () => {
  test.each<[Partial<CompareState>, string]>([
    [{}, ""],
    [{ slugs: ["b", "a"] }, "?p=b,a"],
    [{ slugs: ["a"], differencesOnly: true, hidden: ["stars", "a.b"] }, "?p=a&diff=1&hide=stars,a.b"],
    [{ hidden: ["stars"] }, "?hide=stars"],
  ])("%o is %o, and is read back as it was", (state, search) => {
    expect(formatCompare({ ...nothing, ...state })).toBe(search);
    expect(parseCompare(search)).toEqual({ ...nothing, ...state });
  });

  test.each(["?p=a,a,%00,B&diff=2&hide=,x,x&junk=1", "?hide=a.b,c&p=x", "?diff=1&p="])(
    "what is read of %o is written so that it reads the same",
    (search) => {
      const state = parseCompare(search);
      expect(parseCompare(formatCompare(state))).toEqual(state);
    },
  );
});

describe("moveSlug", () => {
  test.each<[string, -1 | 1, string[]]>([
    ["b", -1, ["b", "a", "c"]],
    ["b", 1, ["a", "c", "b"]],
    ["a", -1, ["a", "b", "c"]],
    ["c", 1, ["a", "b", "c"]],
    ["ghost", 1, ["a", "b", "c"]],
  ])("moves %o by %i", (slug, step, slugs) => {
    expect(moveSlug(["a", "b", "c"], slug, step)).toEqual(slugs);
  });
});

test("toggleRow leaves a row out, and shows it again", () => {
  const hidden = toggleRow(nothing, "stars");
  expect(hidden.hidden).toEqual(["stars"]);
  expect(toggleRow(hidden, "stars").hidden).toEqual([]);
});
