import { describe, expect, test } from "vitest";
import { countValues, type FacetId } from "@/lib/catalog/facets";
import { fleetCards } from "../../fixtures/fleet";

describe("countValues", () => {
  test.each<[FacetId, Record<string, number>]>([
    ["category", { hauling: 3, signalling: 3 }],
    ["layer", { deck: 3, mast: 2 }],
    ["kind", { software: 3, service: 2 }],
    ["status", { active: 2, stable: 1, archived: 1, discontinued: 1 }],
    ["license", { MIT: 2, proprietary: 1, "Apache-2.0": 1 }],
    ["language", { Go: 3, Rust: 1, C: 1 }],
    ["family", { permissive: 3, proprietary: 1 }],
    ["foundation", { Guild: 1 }],
    ["stage", { graduated: 1 }],
    ["owner", { "Tug Co": 1 }],
    ["collection", { "old-chart": 2 }],
    ["replaced", { yes: 2 }],
  ])("countValues(fleet, %o)", (id, counts) => {
    expect(Object.fromEntries(countValues(fleetCards, id))).toEqual(counts);
  });
});
