import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { type CatalogDraft, type EntryKind, entriesOf, idsOf, type ProseDraft } from "../draft";
import { quote, unknownName } from "../nearest";
import type { Problem } from "../problem";
import { badAddress } from "./links";
import type { Rule } from "./rule";

/** Prose is Markdown without HTML or images, whose links lead to entries that exist or to https. */
export const proseSafe: Rule = (draft) =>
  entriesOf(draft).flatMap(({ prose }) =>
    Object.values(prose).flatMap((text) => (text ? checkProse(text, draft) : [])),
  );

function checkProse(prose: ProseDraft, draft: CatalogDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (node: Nodes, message: string) =>
    problems.push({
      file: prose.file,
      line: (node.position?.start.line ?? 1) + prose.bodyLine - 1,
      field: "",
      message,
    });
  if (prose.body.trim() === "")
    problems.push({ file: prose.file, line: 1, field: "", message: "no body; write the prose" });
  visit(fromMarkdown(prose.body), (node) => {
    const message = badNode(node, draft);
    if (message) at(node, message);
    if (node.type === "heading" && node.depth !== 2) at(node, `a heading of level ${node.depth}; use ## only`);
  });
  return problems;
}

/** What no Markdown of ours may contain, wherever it stands: HTML, images, links to nowhere. */
export function badNode(node: Nodes, draft: CatalogDraft): string | undefined {
  if (node.type === "html") return `raw HTML is not allowed: ${quote(node.value)}; write Markdown`;
  if (node.type === "image" || node.type === "imageReference") return "images are not allowed in prose";
  return node.type === "link" || node.type === "definition" ? badLink(node.url, draft) : undefined;
}

/** The folder of each kind of entry that prose may link to. */
const linkKinds: Record<string, EntryKind> = {
  project: "projects",
  category: "categories",
  collection: "collections",
  concept: "concepts",
};

/** `project:slug`, `category:id`, `collection:id`, `concept:slug` or https. */
function badLink(url: string, draft: CatalogDraft): string | undefined {
  const [, kind = "", id = ""] = /^([a-z]+):(.*)$/.exec(url) ?? [];
  const folder = Object.hasOwn(linkKinds, kind) ? linkKinds[kind] : undefined;
  if (!folder) return badAddress(url);
  const ids = idsOf(draft, folder);
  return ids.has(id) ? undefined : unknownName(kind, id, ids);
}
