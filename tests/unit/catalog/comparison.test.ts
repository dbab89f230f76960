import { describe, expect, test } from "vitest";
import type { Cell } from "@/lib/catalog/cell";
import { categoryQuestions, compareColumn } from "@/lib/catalog/compare-column";
import { compare, isSame } from "@/lib/catalog/comparison";
import { findCategory } from "@/lib/catalog/lookup";
import type { Project } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const log = "https://harbour.example/log";

const tugboat = makeProject({
  name: "Tugboat",
  sources: [
    { id: "unused", title: "Unused", url: "https://tugboat.example/unused", read: "2026-11-20" },
    { id: "docs", title: "Docs", url: "https://tugboat.example/docs", read: "2026-11-20" },
  ],
  attributes: { rootless: { value: "yes", source: "docs" }, crew: { value: 3, source: ["docs", log] } },
});
const barge = makeProject({
  name: "Barge",
  sources: [{ id: "log", title: "Harbour log", url: log, read: "2026-11-19" }],
  attributes: { rootless: { value: "no", source: ["log", "https://barge.example/why"] } },
});
const flag = makeProject({
  name: "Flag",
  category: "signalling",
  attributes: { rootless: { value: "partial", source: log } },
});
const catalog = makeCatalog({ projects: [tugboat, barge, flag] });

const columns = (...projects: Project[]) => projects.map((project) => compareColumn(catalog, project, "en"));
const questions = ["hauling", "signalling"].flatMap((id) => {
  const category = findCategory(catalog, id);
  return category ? [categoryQuestions(category, "en")] : [];
});
const answers = (row: { id: string; cells: { kind: string; refs: number[] }[] } | undefined) =>
  row?.cells.map(({ kind, refs }) => `${kind} ${refs}`.trim());

describe("compare", () => {
  test("one group for one category, its questions in their order", () => {
    const { groups } = compare(columns(tugboat, barge), questions);
    expect(groups.map(({ category, name }) => [category, name])).toEqual([["hauling", "Hauling"]]);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual([
      "rootless",
      "hosted",
      "config",
      "protocols",
      "crew",
      "storage",
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({
      name: "Runs without root",
      help: "Yes means that no part runs as root.",
    });
  });

  test("sources are renumbered for the whole table; the same address is the same source", () => {
    const { groups, sources } = compare(columns(tugboat, barge), questions);
    expect(sources.map(({ number, url }) => [number, url])).toEqual([
      [1, "https://tugboat.example/docs"],
      [2, log],
      [3, "https://barge.example/why"],
    ]);
    expect(answers(groups[0]?.rows[0])).toEqual(["yes 1", "no 2,3"]);
    expect(answers(groups[0]?.rows[4])).toEqual(["value 1,2", "unknown"]);
  });

  test("numbers follow the order of the columns", () => {
    const { groups, sources } = compare(columns(barge, tugboat), questions);
    expect(sources.map(({ number, url }) => [number, url])).toEqual([
      [1, log],
      [2, "https://barge.example/why"],
      [3, "https://tugboat.example/docs"],
    ]);
    expect(answers(groups[0]?.rows[0])).toEqual(["no 1,2", "yes 3"]);
  });

  test("two categories are two groups, and a question of the other category is outside", () => {
    const { groups } = compare(columns(flag, tugboat), questions);
    expect(groups.map(({ category }) => category)).toEqual(["signalling", "hauling"]);
    // both categories have a question of this id: each answers its own alone
    expect(groups.map(({ rows }) => answers(rows[0]))).toEqual([
      ["partial 1", "outside"],
      ["outside", "yes 2"],
    ]);
  });

  test("a category whose questions are not there makes no group", () => {
    expect(compare(columns(flag), []).groups).toEqual([]);
  });

  test("refsOf turns a column's numbers into the table's, each once, and drops what it does not know", () => {
    const [first, second] = columns(tugboat, barge);
    if (!first || !second) throw new Error("two columns");
    const { refsOf } = compare([first, second], questions);
    expect(refsOf(second, [1, 2, 1, 9])).toEqual([2, 3]);
  });
});

describe("isSame", () => {
  const row = (...cells: Cell[]) => ({ id: "q", name: "Question", cells });
  test.each<[string, Cell[], boolean]>([
    [
      "the same answer",
      [
        { kind: "yes", refs: [1] },
        { kind: "yes", refs: [2] },
      ],
      true,
    ],
    [
      "another answer",
      [
        { kind: "yes", refs: [] },
        { kind: "no", refs: [] },
      ],
      false,
    ],
    [
      "another note",
      [
        { kind: "yes", note: "on Linux", refs: [] },
        { kind: "yes", refs: [] },
      ],
      false,
    ],
    [
      "the same value",
      [
        { kind: "value", text: "Go", refs: [] },
        { kind: "value", text: "Go", refs: [] },
      ],
      true,
    ],
    [
      "another value",
      [
        { kind: "value", text: "Go", refs: [] },
        { kind: "value", text: "Rust", refs: [] },
      ],
      false,
    ],
    [
      "unknown beside not applicable",
      [
        { kind: "unknown", refs: [] },
        { kind: "not-applicable", refs: [] },
      ],
      false,
    ],
  ])("of %s is told by answer and note, not by source", (_, cells, same) => {
    expect(isSame(row(...cells))).toBe(same);
  });
});
