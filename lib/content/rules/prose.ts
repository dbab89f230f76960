import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import type { CatalogDraft, ProseDraft } from "../draft";
import { quote, unknownName } from "../nearest";
import type { Problem } from "../problem";
import { badAddress } from "./links";
import type { Rule } from "./rule";

/** Prose is Markdown without HTML or images, whose links lead to entries that exist or to https. */
export const proseSafe: Rule = (draft) =>
  [draft.projects, draft.categories, draft.collections].flatMap((entries) =>
    [...entries.values()].flatMap(({ prose }) =>
      Object.values(prose).flatMap((text) => (text ? checkProse(text, draft) : [])),
    ),
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
    if (node.type === "html") at(node, `raw HTML is not allowed: ${quote(node.value)}; write Markdown`);
    if (node.type === "image" || node.type === "imageReference") at(node, "images are not allowed in prose");
    if (node.type === "heading" && node.depth !== 2) at(node, `a heading of level ${node.depth}; use ## only`);
    if (node.type === "link" || node.type === "definition") {
      const message = badLink(node.url, draft);
      if (message) at(node, message);
    }
  });
  return problems;
}

/** `project:slug`, `category:id`, `collection:id` or https. */
function badLink(url: string, draft: CatalogDraft): string | undefined {
  const [, kind, id = ""] = /^(project|category|collection):(.*)$/.exec(url) ?? [];
  if (kind === "project") return unknownIn("project", id, [...draft.projects.keys(), ...draft.broken.projects]);
  if (kind === "category") return unknownIn("category", id, [...draft.categories.keys(), ...draft.broken.categories]);
  if (kind === "collection")
    return unknownIn("collection", id, [...draft.collections.keys(), ...draft.broken.collections]);
  return badAddress(url);
}

function unknownIn(what: string, id: string, ids: string[]): string | undefined {
  return ids.includes(id) ? undefined : unknownName(what, id, ids);
}
