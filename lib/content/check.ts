import type { CatalogDraft } from "./draft";
import { parseCatalog } from "./parse-catalog";
import type { Problem } from "./problem";
import type { ContentFiles } from "./read-files";
import { rules } from "./rules";
import type { RuleContext } from "./rules/rule";

/** Everything that is wrong with a catalogue's files: by themselves, by their schemas, and by the rules across them. */
export function checkFiles(files: ContentFiles, context: RuleContext): { draft: CatalogDraft; problems: Problem[] } {
  const { draft, problems } = parseCatalog(files);
  return { draft, problems: [...problems, ...Object.values(rules).flatMap((rule) => rule(draft, context))] };
}
