import { expect, test } from "vitest";
import { type SortId, sortCards } from "@/lib/catalog/sort";
import { fleetCards } from "../../fixtures/fleet";

test.each<[SortId, string[]]>([
  ["relevance", ["foghorn", "semaphore", "barge", "capstan", "tugboat"]],
  ["place", ["tugboat", "capstan", "barge", "semaphore", "foghorn"]],
  // without regard to case: capstan writes itself small
  ["name", ["barge", "capstan", "foghorn", "semaphore", "tugboat"]],
  // what has no figure comes last, by name
  ["stars", ["barge", "tugboat", "capstan", "foghorn", "semaphore"]],
  ["release", ["tugboat", "barge", "capstan", "foghorn", "semaphore"]],
  // a month of a year is later than the year alone
  ["started", ["semaphore", "capstan", "tugboat", "barge", "foghorn"]],
])("sortCards(cards, %o)", (sort, slugs) => {
  const given = [...fleetCards].reverse();
  expect(sortCards(given, sort).map(({ slug }) => slug)).toEqual(slugs);
  expect(given, "the given list stays as it was").toEqual([...fleetCards].reverse());
});
