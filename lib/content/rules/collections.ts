import { problemAt } from "../draft";
import type { Rule } from "./rule";

/** A row leads somewhere: to a project of ours or to an address, not both. */
export const rowsResolve: Rule = (draft) =>
  [...draft.collections.values()].flatMap((collection) =>
    collection.facts.sections.flatMap(({ rows }, s) =>
      rows.flatMap(({ project, url, note }, r) => {
        const path = ["sections", s, "rows", r];
        if (project && url)
          return [problemAt(collection, path, "has both project and url; the project has its own links")];
        if (!project && !url && !note)
          return [problemAt(collection, path, "needs project, url or a note that says what it is")];
        return [];
      }),
    ),
  );
