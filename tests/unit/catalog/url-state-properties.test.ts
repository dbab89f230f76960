import fc from "fast-check";
import { expect, test } from "vitest";
import { facetIds } from "@/lib/catalog/facets";
import { sortIds } from "@/lib/catalog/sort";
import {
  columnChoice,
  columnIds,
  defaultState,
  type ExplorerState,
  formatState,
  type KnownValues,
  parseState,
  views,
} from "@/lib/catalog/url-state";

/** Values of a facet as content may have them: with what an address has to escape. */
const values = ["a", "b c", "C++", "C#", "Tug & Co, Ltd.", "容器", "GPL-2.0-only OR MIT", "a=b?c", "🐳", "%41"];
const slugs = ["a", "b", "c-d", "e2", "f", "g", "h"];
const known: KnownValues = {
  facets: Object.fromEntries(
    facetIds.map((facet) => [facet, new Set(values)] as const),
  ) as unknown as KnownValues["facets"],
  slugs: new Set(slugs),
};

const someOf = <T>(all: readonly T[], least = 1) => fc.shuffledSubarray([...all], { minLength: least });
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const year = fc.integer({ min: 1970, max: 2030 });

const states: fc.Arbitrary<ExplorerState> = fc
  .record({
    query: fc.string({ unit: "grapheme", maxLength: 30 }),
    facets: fc.record(Object.fromEntries(facetIds.map((facet) => [facet, someOf(values)])), { requiredKeys: [] }),
    started: fc.oneof(
      fc.constant({}),
      fc.record({ from: year }),
      fc.record({ to: year }),
      fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    ),
    attributes: fc.dictionary(id, fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), { maxKeys: 3 }),
    sort: fc.option(fc.constantFrom(...sortIds), { nil: undefined }),
    reverse: fc.boolean(),
    scope: fc.constantFrom("alive" as const, "all" as const),
    view: fc.constantFrom(...views),
    columns: someOf(columnIds, 0).map(columnChoice),
    compare: fc.shuffledSubarray(slugs, { maxLength: 6 }),
  })
  .map((state) => ({ ...state, attributes: state.facets.category?.length === 1 ? state.attributes : {} }));

test("a state that is written and read again is the same state", () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(parseState(formatState(state), known)).toEqual(state);
    }),
  );
});

test("an address that is read and written twice no longer changes, and reading never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (junk) => {
      const once = formatState(parseState(`?${junk}`, known));
      expect(formatState(parseState(once, known))).toBe(once);
    }),
  );
});

test("the default state is not written", () => {
  expect(formatState(defaultState)).toBe("");
});
