import { type Components, toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import type { ComponentProps } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { visit } from "unist-util-visit";

/** Where an address of the prose leads; an outside address stays as it is. */
export type ResolveLink = (address: string) => string;

interface MarkdownProps {
  text: string;
  resolveLink: ResolveLink;
}

/** Markdown as elements. HTML in it is never passed on; its headings become the third level of the page. */
export function Markdown({ text, resolveLink }: MarkdownProps) {
  return toElements(fromMarkdown(text), resolveLink);
}

/** A line of Markdown as what stands inside a paragraph or a cell: text, code and links. */
export function MarkdownLine({ text, resolveLink }: MarkdownProps) {
  const [line] = fromMarkdown(text).children;
  if (line?.type !== "paragraph") return text;
  return toElements({ type: "root", children: [line] }, resolveLink, { p: Fragment });
}

function toElements(markdown: Root, resolveLink: ResolveLink, own: Partial<Components> = {}) {
  visit(markdown, "text", (node) => {
    node.value = joinHanLines(node.value);
  });
  const tree = toHast(markdown);
  const components = {
    h2: ({ children }: ComponentProps<"h3">) => <h3>{children}</h3>,
    a: ({ href = "", children }: ComponentProps<"a">) => (
      <a href={resolveLink(href)} className="link">
        {children}
      </a>
    ),
    pre: ({ children }: ComponentProps<"pre">) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls sideways must be reachable by keyboard
      <pre tabIndex={0}>{children}</pre>
    ),
    ...own,
  };
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components });
}

/** A line break between Chinese characters is for the editor only: it must not become a space. */
function joinHanLines(text: string): string {
  return text.replace(/([\p{Script=Han}，。；：、！？）》”])\n(?=[\p{Script=Han}（《“])/gu, "$1");
}
