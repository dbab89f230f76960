import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "./problem";

/** Where in a file a field stands: 1-based line; the nearest ancestor's where the field is missing. */
export type Locate = (path: readonly PropertyKey[], key?: string) => number;

/** The data of one YAML text, with its positions. */
export interface ParsedYaml {
  data: unknown;
  locate: Locate;
  problems: Problem[];
}

/**
 * Parses YAML 1.2 strictly (tabs, duplicate keys and anchors that explode are errors).
 * @param firstLine line of the file on which the text begins, for front matter
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const problem = { file, line: deep + firstLine - 1, field: "", message: "not valid YAML: nested too deeply" };
    return { data: undefined, locate: () => firstLine, problems: [problem] };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: "",
    message: `not valid YAML: ${error.message.replaceAll("\n", " ")}`,
  }));
  const locate: Locate = (path, key) => {
    const node = closestNode(document, path, key);
    return node === undefined ? firstLine : lineAt(node);
  };
  if (problems.length === 0)
    for (const { offset, message } of badAliases(document))
      problems.push({ file, line: lineAt(offset), field: "", message: `not valid YAML: ${message}` });
  return { data: problems.length > 0 ? undefined : toData(document, file, firstLine, problems), locate, problems };
}

/**
 * The first line on which a text nests deeper than any catalogue does, or undefined. The parser recurses, so a file
 * of nothing but brackets or dashes would take the whole process down before it could say what is wrong.
 */
function tooDeep(text: string): number | undefined {
  let brackets = 0;
  for (const [i, line] of text.split("\n").entries()) {
    brackets = Math.max(0, brackets + (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0));
    const inLine = line.match(/[[{]/g)?.length ?? 0;
    if (Math.max(brackets, inLine) > 200 || /^\s{200}/.test(line) || /^(?:\s*[-?:]\s){40}/.test(line)) return i + 1;
  }
  return undefined;
}

/** Aliases that name nothing above them, and those inside what they name: such data could not be walked or printed. */
function badAliases(document: Document): { offset: number; message: string }[] {
  const anchors = new Set<string>();
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Value(_, node) {
      if (node.anchor) anchors.add(node.anchor);
    },
    Alias(_, { source, range }, path) {
      const offset = range?.[0] ?? 0;
      if (!anchors.has(source)) found.push({ offset, message: `no anchor &${source} above this alias` });
      else if (path.some((node) => isCollection(node) && node.anchor === source))
        found.push({ offset, message: `the anchor &${source} contains itself` });
    },
  });
  return found;
}

function toData(document: Document, file: string, line: number, problems: Problem[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    problems.push({ file, line, field: "", message: `not valid YAML: ${(error as Error).message}` });
    return undefined;
  }
}

/** Offset of the key of the deepest part of `path` that the document has (or of `key` in the map found there). */
function closestNode(document: Document, path: readonly PropertyKey[], key?: string): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const parentPath = path.slice(0, depth);
    const node = depth === 0 ? document.contents : document.getIn(parentPath, true);
    if (!isNode(node)) continue;
    if (key !== undefined && depth === path.length && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (isScalar(pair?.key)) return pair.key.range?.[0];
    }
    return keyOffset(document, parentPath) ?? node.range?.[0];
  }
  return undefined;
}

/** Offset of the key under which the node at `path` stands, so that a message points at `category:`, not past it. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (last === undefined || !isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
