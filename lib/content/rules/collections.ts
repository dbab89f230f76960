import { problemAt } from "../draft";
import type { Rule } from "./rule";

/** Where a row may lead: to one of these, and to no more than one. */
const ways = ["project", "concept", "url"] as const;

/** A row leads somewhere, to a project, to a concept or to an address, or says itself what it is. */
export const rowsResolve: Rule = (draft) =>
  [...draft.collections.values()].flatMap((collection) =>
    collection.facts.sections.flatMap(({ rows }, s) =>
      rows.flatMap((row, r) => {
        const path = ["sections", s, "rows", r];
        const given = ways.filter((way) => row[way]);
        if (given.length > 1)
          return [problemAt(collection, path, `has ${given.join(" and ")}; a row leads to one of them`)];
        if (given.length === 0 && !row.note)
          return [problemAt(collection, path, "needs project, concept, url or a note that says what it is")];
        return [];
      }),
    ),
  );
