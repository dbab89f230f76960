import matter from "gray-matter";
import { type ParsedYaml, parseYaml } from "./parse-yaml";
import type { Problem } from "./problem";

/** One Markdown file: its front matter with positions, its body, and the line on which the body begins. */
export interface ParsedMarkdown extends ParsedYaml {
  body: string;
  bodyLine: number;
}

/** Splits front matter from body. Front matter is YAML alone: the engines that would run code are refused. */
export function parseMarkdown(text: string, file: string): ParsedMarkdown {
  const normal = text.replaceAll("\r\n", "\n");
  let yaml: ParsedYaml | undefined;
  const refuse = () => {
    throw new Error("not YAML");
  };
  const problems: Problem[] = [];
  let body = "";
  try {
    const parsed = matter(normal, {
      engines: {
        yaml: {
          parse: (front: string) => {
            // gray-matter hands over the text after the opening ---, which begins with its line break
            yaml = parseYaml(front.replace(/^\n/, ""), file, front.startsWith("\n") ? 2 : 1);
            return {};
          },
          stringify: refuse,
        },
        json: refuse,
        javascript: refuse,
      },
    });
    body = parsed.content;
  } catch {
    problems.push({ file, line: 1, field: "", message: "front matter must be YAML between two lines of ---" });
  }
  const bodyLine = normal.slice(0, normal.length - body.length).split("\n").length;
  return {
    data: yaml?.data ?? (problems.length > 0 || yaml ? undefined : {}),
    locate: yaml?.locate ?? (() => 1),
    problems: [...problems, ...(yaml?.problems ?? [])],
    body,
    bodyLine,
  };
}
