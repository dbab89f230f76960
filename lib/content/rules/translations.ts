import { type Draft, entriesOf, problemAt } from "../draft";
import type { Rule } from "./rule";

/** Where the policy asks for both languages, every text and every page has them. */
export const bothLanguages: Rule = (draft) => {
  if (!draft.site?.facts.policy.bothLanguages) return [];
  const entries = entriesOf(draft);
  const files: Draft<unknown>[] = [draft.site, ...(draft.layers ? [draft.layers] : []), ...entries];
  return [
    ...files.flatMap((file) =>
      untranslated(file.facts).map((path) => problemAt(file, path, "missing; the Chinese of this text")),
    ),
    ...entries
      .map(({ file }) => file.replace(/[^/]+$/, "zh.md"))
      .filter((file) => !draft.present.has(file))
      .map((file) => ({ file, line: 1, field: "", message: "missing file; the Chinese prose" })),
  ];
};

/** Paths of the missing `zh` of every text below a value. */
function untranslated(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => untranslated(item, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return "zh" in value && value.zh !== undefined ? [] : [[...path, "zh"]];
  return Object.entries(value).flatMap(([key, inner]) => untranslated(inner, [...path, key]));
}
