import { expect, test } from "vitest";
import type { Cell } from "@/lib/catalog/cell";
import type { CompareColumn } from "@/lib/catalog/compare-column";
import { pairSummary } from "@/lib/catalog/pair-summary";

const questions = [
  {
    id: "hauling",
    name: "Hauling",
    attributes: ["Tows", "Floats", "Sings", "Sinks", "Sails"].map((name) => ({
      id: name.toLowerCase(),
      name,
      help: "",
    })),
  },
];

function column(category: string, answers: Record<string, Cell["kind"]>): CompareColumn {
  const attributes = Object.fromEntries(Object.entries(answers).map(([id, kind]) => [id, { kind, refs: [] }]));
  return { category, attributes } as unknown as CompareColumn;
}

test("what both do, and what only one does, is told apart; what is partial or unknown is left out", () => {
  const a = column("hauling", { tows: "yes", floats: "yes", sings: "no", sinks: "partial", sails: "yes" });
  const b = column("hauling", { tows: "yes", floats: "no", sings: "yes", sinks: "yes", sails: "unknown" });
  expect(pairSummary(a, b, questions)).toEqual({ both: ["Tows"], only: [["Floats"], ["Sings"]] });
});

test("projects of different categories have no questions in common", () => {
  const a = column("hauling", { tows: "yes" });
  const b = column("signalling", { tows: "yes" });
  expect(pairSummary(a, b, questions)).toEqual({ both: [], only: [[], []] });
});
