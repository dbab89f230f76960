import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { type CatalogDraft, type Draft, problemAt } from "../draft";
import type { Problem } from "../problem";
import type { Claim } from "../schema/claim";
import type { Localized } from "../schema/text";
import { badNode } from "./prose";
import type { Rule } from "./rule";

/** What a line may be made of. */
const inline: readonly Nodes["type"][] = ["text", "inlineCode", "link", "emphasis", "strong"];

/** A text that is a line, and where it stands. */
interface Line {
  at: Draft<unknown>;
  path: PropertyKey[];
  text: Localized;
}

/** Claims and cells of tables are a line of Markdown each: text, code and links that lead somewhere. */
export const linesSafe: Rule = (draft) => [...lines(draft)].flatMap((line) => check(line, draft));

function* lines(draft: CatalogDraft): Generator<Line> {
  for (const at of draft.collections.values()) yield* claims(at, "claims", at.facts.claims);
  for (const at of draft.concepts.values()) {
    yield* claims(at, "outdated", at.facts.outdated);
    for (const [t, { columns, rows }] of at.facts.tables.entries()) {
      for (const [c, text] of columns.entries()) yield { at, path: ["tables", t, "columns", c], text };
      for (const [r, cells] of rows.entries())
        for (const [c, text] of cells.entries()) yield { at, path: ["tables", t, "rows", r, c], text };
    }
  }
}

function* claims(at: Draft<unknown>, key: string, list: readonly Claim[]): Generator<Line> {
  for (const [i, claim] of list.entries())
    for (const field of ["said", "today"] as const) yield { at, path: [key, i, field], text: claim[field] };
}

/** The problems of a line in each language; one that reads the same in both is looked at once. */
function check({ at, path, text }: Line, draft: CatalogDraft): Problem[] {
  const problems = (written: string | undefined, place: PropertyKey[]) => {
    const message = written === undefined ? undefined : badLine(written, draft);
    return message ? [problemAt(at, place, message)] : [];
  };
  if (text.en === text.zh) return problems(text.en, path);
  return [...problems(text.en, [...path, "en"]), ...problems(text.zh, [...path, "zh"])];
}

function badLine(written: string, draft: CatalogDraft): string | undefined {
  const { children } = fromMarkdown(written);
  const [only] = children;
  if (only?.type !== "paragraph" || children.length > 1)
    return "not a line of text: lists, headings and blocks are not allowed here";
  let message: string | undefined;
  visit(only, (node) => {
    if (node.type === "paragraph" || message) return;
    message = badNode(node, draft) ?? (inline.includes(node.type) ? undefined : "only text, `code` and links here");
  });
  return message;
}
