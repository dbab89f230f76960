import { expect, test } from "vitest";
import { candidates } from "@/lib/catalog/candidate";
import { fleet } from "../../fixtures/fleet";

test("candidates stand in the catalogue's order, with what they are told apart by", () => {
  expect(candidates(fleet, "zh").slice(0, 2)).toEqual([
    { slug: "barge", name: "Barge", aliases: [], category: "搬运", alive: false, state: "archived", since: "2021-03" },
    { slug: "capstan", name: "capstan", aliases: [], category: "搬运", alive: true, state: "stable" },
  ]);
});
