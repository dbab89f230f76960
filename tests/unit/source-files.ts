import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** One import of a source file: of another file of ours, or of a package. */
export interface Import {
  /** The file as a path from the root; undefined for a package. */
  file: string | undefined;
  /** The package or built-in; undefined for a file of ours. */
  package: string | undefined;
  /** Whether types alone are imported, so that nothing of it is there when the program runs. */
  typeOnly: boolean;
}

/** A source file as the rules of the architecture look at it. */
export interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

const statements = /^(?:import|export)\s+(type\s+)?((?:[\w*${},\s]|\btype\b)*?)\s*from\s+"([^"]+)"/gm;
const bare = /^import\s+"([^"]+)"/gm;
const dynamic = /\bimport\("([^"]+)"\)/g;

/** Every TypeScript file below some folders, with what it imports. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => {
        const text = readFileSync(path.join(root, file), "utf8");
        return { path: file, text, imports: importsOf(file, text) };
      }),
  );
}

/** What a file imports: statically, for its effects, or when it is needed. */
export function importsOf(file: string, text: string): Import[] {
  const make = (target: string, typeOnly: boolean) => ({ ...resolve(file, target), typeOnly });
  return [
    ...[...text.matchAll(statements)].map(([, type, names = "", target = ""]) =>
      make(target, type !== undefined || namesTypesAlone(names)),
    ),
    ...[...text.matchAll(bare)].map(([, target = ""]) => make(target, false)),
    ...[...text.matchAll(dynamic)].map(([, target = ""]) => make(target, false)),
  ];
}

/** Every file and package that is there when one of these files runs, with the way to it. */
export function reachable(from: readonly SourceFile[], all: readonly SourceFile[]): Map<string, string> {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const ways = new Map(from.map((file) => [file.path, file.path]));
  const queue = [...from];
  for (const file of queue) {
    const way = ways.get(file.path);
    for (const { file: target, package: name, typeOnly } of file.imports) {
      const key = target ?? name ?? "";
      if (typeOnly || ways.has(key)) continue;
      ways.set(key, `${way} > ${key}`);
      const next = byPath.get(key);
      if (next) queue.push(next);
    }
  }
  return ways;
}

function namesTypesAlone(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts = inBraces?.split(",").filter((part) => part.trim() !== "") ?? [];
  return parts.length > 0 && parts.every((part) => part.trim().startsWith("type "));
}

function resolve(file: string, target: string): Pick<Import, "file" | "package"> {
  if (!target.startsWith(".") && !target.startsWith("@/")) {
    const depth = target.startsWith("@") ? 2 : 1;
    return { file: undefined, package: target.split("/").slice(0, depth).join("/") };
  }
  const plain = target.startsWith("@/") ? target.slice(2) : path.posix.join(path.posix.dirname(file), target);
  const found = ["", ".ts", ".tsx", "/index.ts"]
    .map((ending) => plain + ending)
    .find((candidate) => /\.\w+$/.test(candidate) && existsSync(path.join(root, candidate)));
  return { file: found ?? plain, package: undefined };
}
