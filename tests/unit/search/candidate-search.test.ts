import { describe, expect, test } from "vitest";
import { candidates } from "@/lib/catalog/candidate";
import { createCandidateSearch } from "@/lib/search/candidate-search";
import { fleet } from "../../fixtures/fleet";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const offer = createCandidateSearch(candidates(fleet, "en"));
const slugs = (query: string, near: string[] = [], chosen: string[] = []) =>
  offer(query, near, chosen).map(({ slug }) => slug);

describe("what is offered to be added", () => {
  test.each<[string, string, string[], string[], string[]]>([
    ["with nothing typed, what stands near", "", ["capstan", "barge"], [], ["capstan", "barge"]],
    ["with spaces typed, the same", "  ", ["capstan"], [], ["capstan"]],
    ["not what is chosen already", "", ["capstan", "barge"], ["capstan"], ["barge"]],
    ["nothing that does not exist", "", ["ghost", "barge"], [], ["barge"]],
    ["a name, whatever stands near", "sema", ["capstan"], [], ["semaphore"]],
    ["a misspelt name", "semafore", [], [], ["semaphore"]],
    ["a category", "signalling", [], [], ["foghorn", "semaphore"]],
    ["a name that is chosen already", "tugboat", [], ["tugboat"], []],
    ["a name that nothing has", "zzzz", ["capstan"], [], []],
  ])("%s", (_, query, near, chosen, found) => {
    expect(slugs(query, near, chosen).sort()).toEqual([...found].sort());
  });

  test("is eight at most", () => {
    const many = makeCatalog({ projects: Array.from({ length: 9 }, (_, i) => makeProject({ name: `Buoy ${i}` })) });
    const found = createCandidateSearch(candidates(many, "en"))("buoy", [], []);
    expect(found.map(({ name }) => name)).toEqual(Array.from({ length: 8 }, (_, i) => `Buoy ${i}`));
  });
});
