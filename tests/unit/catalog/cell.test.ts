import { describe, expect, test } from "vitest";
import { attributeCell, type Cell } from "@/lib/catalog/cell";
import type { AttributeEntry } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { makeCategory } from "../../fixtures/make-catalog";

const { attributes } = makeCategory();

const cell = (id: string, entry: AttributeEntry | undefined, locale: Locale): Cell => {
  const attribute = attributes.find((candidate) => candidate.id === id);
  if (!attribute) throw new Error(`no ${id}`);
  return attributeCell(attribute, entry, locale, (refs) => (refs ?? []).map(Number));
};

describe("the value of each type in words", () => {
  test.each<[string, AttributeEntry["value"], Locale, Partial<Cell>]>([
    ["rootless", "yes", "en", { kind: "yes" }],
    ["rootless", "partial", "zh", { kind: "partial" }],
    ["rootless", "no", "en", { kind: "no" }],
    ["rootless", "unknown", "en", { kind: "unknown" }],
    ["rootless", "not-applicable", "en", { kind: "not-applicable" }],
    ["hosted", true, "en", { kind: "yes" }],
    ["hosted", false, "zh", { kind: "no" }],
    ["config", "labels", "en", { kind: "value", text: "labels" }],
    ["config", "labels", "zh", { kind: "value", text: "标签" }],
    ["config", "unknown", "zh", { kind: "unknown" }],
    ["protocols", ["http", "raw"], "en", { kind: "value", text: "HTTP, plain TCP" }],
    ["protocols", ["http", "raw"], "zh", { kind: "value", text: "HTTP、原始 TCP" }],
    ["protocols", ["semaphore"], "en", { kind: "value", text: "semaphore" }],
    ["crew", 3, "en", { kind: "value", text: "3 nodes" }],
    ["crew", 3, "zh", { kind: "value", text: "3 个节点" }],
    ["crew", 0, "en", { kind: "value", text: "0 nodes" }],
    ["storage", { en: "a log", zh: "日志" }, "en", { kind: "value", text: "a log" }],
    ["storage", { en: "a log", zh: "日志" }, "zh", { kind: "value", text: "日志" }],
    ["storage", { en: "a log" }, "zh", { kind: "value", text: "a log" }],
    ["storage", "SQLite", "zh", { kind: "value", text: "SQLite" }],
    // only a support question has yes and no as answers of its own
    ["storage", "no", "en", { kind: "value", text: "no" }],
  ])("%s: %o in %s", (id, value, locale, expected) => {
    expect(cell(id, { value }, locale)).toEqual({ ...expected, refs: [] });
  });
});

test("a missing entry is unknown", () => {
  expect(cell("rootless", undefined, "en")).toEqual({ kind: "unknown", refs: [] });
});

test.each<[Locale, string]>([
  ["en", "since 2.0"],
  ["zh", "自 2.0 起"],
])("note, date and sources qualify the value in %s", (locale, note) => {
  const entry = { value: "partial", note: { en: "since 2.0", zh: "自 2.0 起" }, source: ["2", "5"], asOf: "2024-01" };
  expect(cell("rootless", entry, locale)).toEqual({ kind: "partial", note, asOf: "2024-01", refs: [2, 5] });
});
