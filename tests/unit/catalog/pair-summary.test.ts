import { expect, test } from "vitest";
import type { Cell } from "@/lib/catalog/cell";
import type { CompareColumn } from "@/lib/catalog/compare-column";
import { pairSummary } from "@/lib/catalog/pair-summary";

const asks = (id: string, names: string[]) => ({
  id,
  name: id,
  attributes: names.map((name) => ({ id: name.toLowerCase(), key: name, name, help: "" })),
});
const questions = [
  asks("hauling", ["Tows", "Floats", "Sings", "Sinks", "Sails"]),
  asks("signalling", ["Flashes", "Sings"]),
];

function column(category: string, answers: Record<string, Cell["kind"]>): CompareColumn {
  const attributes = Object.fromEntries(Object.entries(answers).map(([id, kind]) => [id, { kind, refs: [] }]));
  return { category, alsoIn: [], sources: [], attributes } as unknown as CompareColumn;
}

test("what both do, and what only one does, is told apart; what is partial or unknown is left out", () => {
  const a = column("hauling", { tows: "yes", floats: "yes", sings: "no", sinks: "partial", sails: "yes" });
  const b = column("hauling", { tows: "yes", floats: "no", sings: "yes", sinks: "yes", sails: "unknown" });
  expect(pairSummary(a, b, questions)).toEqual({ both: ["Tows"], only: [["Floats"], ["Sings"]] });
});

test("projects of different categories are told apart by what both are asked", () => {
  const a = column("hauling", { tows: "yes", sings: "no" });
  const b = column("signalling", { flashes: "yes", sings: "yes" });
  expect(pairSummary(a, b, questions)).toEqual({ both: [], only: [[], ["Sings"]] });
});
