import { describe, expect, test } from "vitest";
import type { Cell } from "@/lib/catalog/cell";
import { categoryQuestions, compareColumn } from "@/lib/catalog/compare-column";
import { commonCategories, compare, isSame } from "@/lib/catalog/comparison";
import { findCategory } from "@/lib/catalog/lookup";
import type { Project } from "@/lib/catalog/types";
import { attributes, makeCatalog, makeCategory } from "../../fixtures/make-catalog";
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
const lamp = makeProject({ name: "Lamp", category: "signalling", alsoIn: ["hauling"] });
/** Signalling asks one question of hauling in the same words, one under the same id in other words, and one of its own. */
const [rootless, hosted] = attributes;
const signalling = makeCategory({
  id: "signalling",
  layer: "mast",
  name: { en: "Signalling", zh: "信号" },
  attributes: [
    ...(hosted ? [{ ...hosted, name: { en: "Hosted by the harbour", zh: "由港口托管" } }] : []),
    ...(rootless ? [rootless, { ...rootless, id: "lit", name: { en: "Lit at night", zh: "夜间发光" } }] : []),
    ...attributes.slice(2, 4).map((attribute) => ({ ...attribute, id: `flag-${attribute.id}` })),
  ],
});
const catalog = makeCatalog({ categories: [makeCategory(), signalling], projects: [tugboat, barge, flag, lamp] });

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
      "hauling.rootless",
      "hauling.hosted",
      "hauling.config",
      "hauling.protocols",
      "hauling.crew",
      "hauling.storage",
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

  test("what two categories ask in the same words is asked once, of both; the same id in other words is not", () => {
    const { shared, groups } = compare(columns(flag, tugboat), questions);
    expect(shared.map((row) => [row.id, answers(row)])).toEqual([["shared.rootless", ["partial 1", "yes 2"]]]);
    expect(groups.map(({ category, rows }) => [category, rows.map(({ id }) => id)])).toEqual([
      ["signalling", ["signalling.hosted", "signalling.lit", "signalling.flag-config", "signalling.flag-protocols"]],
      ["hauling", ["hauling.hosted", "hauling.config", "hauling.protocols", "hauling.crew", "hauling.storage"]],
    ]);
    expect(groups.map(({ rows }) => answers(rows[0]))).toEqual([
      ["unknown", "outside"],
      ["outside", "unknown"],
    ]);
  });

  test("of whoever does the other job too, its questions are not answered rather than out of place", () => {
    const { groups } = compare(columns(lamp, tugboat), questions);
    expect(groups.map(({ rows }) => answers(rows[0]))).toEqual([
      ["unknown", "outside"],
      ["unknown", "unknown"],
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

describe("commonCategories", () => {
  test.each<[string, Project[], string[]]>([
    ["none at all", [], []],
    ["one category", [tugboat, barge], ["hauling"]],
    ["two main jobs", [tugboat, flag], []],
    ["a main job that is another's second", [tugboat, lamp], ["hauling"]],
    ["one alone", [lamp], ["signalling", "hauling"]],
  ])("of %s", (_, projects, ids) => {
    expect(commonCategories(columns(...projects))).toEqual(ids);
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
