import { problemAt } from "../draft";
import { unknownName } from "../nearest";
import type { Problem } from "../problem";
import { badAddress } from "./links";
import type { Rule } from "./rule";

/** Every `source` of a fact is an id that stands under `sources`, or an https address. */
export const sourcesExist: Rule = (draft) =>
  [...draft.projects.values(), ...draft.collections.values(), ...draft.concepts.values()].flatMap((entry) => {
    const ids = entry.facts.sources.map((source) => source.id);
    const problems: Problem[] = ids.flatMap((id, i) =>
      ids.indexOf(id) < i ? [problemAt(entry, ["sources", i, "id"], `"${id}" stands above already`)] : [],
    );
    for (const { path, refs } of sourceRefs(entry.facts)) {
      for (const ref of refs) {
        const message = ref.includes("://")
          ? badAddress(ref)
          : ids.includes(ref)
            ? undefined
            : unknownName("source", ref, ids);
        if (message) problems.push(problemAt(entry, path, message));
      }
    }
    return problems;
  });

/** All `source` fields below a value, with their paths. */
function sourceRefs(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; refs: string[] }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => sourceRefs(item, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && Array.isArray(inner)
      ? [{ path: [...path, key], refs: inner as string[] }]
      : sourceRefs(inner, [...path, key]),
  );
}
