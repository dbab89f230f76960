import fc from "fast-check";
import { expect, test } from "vitest";
import { highlight } from "@/lib/search/highlight";
import { createSearch } from "@/lib/search/search";
import { makeDocument, searchable } from "../../fixtures/search-documents";

const search = createSearch(searchable);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("a", "d", "o", "c", "k", "e", "r", " ", "-", ".", "网", "络", "\ud83d", "\0"),
    maxLength: 20,
  }),
);

test("no query throws, and the same query has the same answer", () => {
  fc.assert(
    fc.property(anything, (query) => {
      expect(search.find(query)).toEqual(search.find(query));
    }),
  );
});

test("a project is found at most once, and only one that there is", () => {
  const known = new Set(searchable.map(({ slug }) => slug));
  fc.assert(
    fc.property(anything, (query) => {
      const slugs = search.find(query).hits.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
    }),
  );
});

test("whatever else there is, a project is found first by its own name", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9 -]{1,14}[a-z0-9]$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 12, selector: (text) => text.replace(/[\s-]+/g, "") }),
      (names) => {
        const all = createSearch(
          names.map((each, i) => makeDocument(`slug${i}`, { name: each, tags: names, summaries: names })),
        );
        expect(names.map((each) => all.find(each).hits[0]?.slug)).toEqual(names.map((_, i) => `slug${i}`));
      },
    ),
  );
});

test("a highlighted text is the text", () => {
  fc.assert(
    fc.property(anything, anything, (text, query) => {
      expect(
        highlight(text, query)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
