import { type EntryDraft, problemAt } from "../draft";
import type { Problem } from "../problem";
import type { Rule } from "./rule";

/** No two projects, and no two concepts, answer to the same slug, name or alias, however it is written. */
export const uniqueNames: Rule = (draft) => [
  ...duplicates(draft.projects.values(), ({ id, facts }) =>
    claimsOf(id, [{ path: ["name"], name: facts.name }, ...aliases(facts)]),
  ),
  ...duplicates(draft.concepts.values(), ({ id, facts }) =>
    claimsOf(id, [
      { path: ["name", "en"], name: facts.name.en },
      ...(facts.name.zh ? [{ path: ["name", "zh"], name: facts.name.zh }] : []),
      ...aliases(facts),
    ]),
  ),
];

/** No two projects claim the same repository. */
export const uniqueRepositories: Rule = (draft) =>
  duplicates(draft.projects.values(), ({ facts }) => {
    const { github } = facts.identifiers;
    return github ? [{ path: ["identifiers", "github"], key: github.toLowerCase(), shown: github }] : [];
  });

function aliases(facts: { aliases: string[] }): { path: PropertyKey[]; name: string }[] {
  return facts.aliases.map((name, i) => ({ path: ["aliases", i], name }));
}

/** What an entry answers to: its names as written, and its id where that says something else. */
function claimsOf(id: string, names: { path: PropertyKey[]; name: string }[]): Claim[] {
  const written = names.map(({ path, name }) => ({ path, key: fold(name), shown: name }));
  return fold(id) === written[0]?.key ? written : [...written, { path: [], key: fold(id), shown: id }];
}

/** Names that differ only by case, spaces, dots or hyphens are the same name. */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s._-]+/g, "");
}

interface Claim {
  path: PropertyKey[];
  key: string;
  shown: string;
}

function duplicates<T>(entries: Iterable<EntryDraft<T>>, claims: (entry: EntryDraft<T>) => Claim[]): Problem[] {
  const first = new Map<string, { id: string; place: string }>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const { path, key, shown } of claims(entry)) {
      const taken = first.get(key);
      if (!taken) first.set(key, { id: entry.id, place: `${entry.file}:${entry.locate(path)}` });
      else if (taken.id !== entry.id)
        problems.push(problemAt(entry, path, `"${shown}" is already taken at ${taken.place}`));
    }
  }
  return problems;
}
