import { describe, expect, test } from "vitest";
import { importsOf, reachable, type SourceFile } from "./source-files";

const file = (name: string, text: string): SourceFile => ({ path: name, text, imports: importsOf(name, text) });

describe("importsOf", () => {
  test.each([
    ['import { a } from "@/lib/routes";', "lib/routes.ts", undefined, false],
    ['import { a } from "./routes";', "lib/routes.ts", undefined, false],
    ['import {\n  a,\n  type B,\n} from "./routes";', "lib/routes.ts", undefined, false],
    ['import { type A, type B } from "./routes";', "lib/routes.ts", undefined, true],
    ['import type { A } from "./routes";', "lib/routes.ts", undefined, true],
    ['export type { A } from "./routes";', "lib/routes.ts", undefined, true],
    ['export { a } from "./routes";', "lib/routes.ts", undefined, false],
    ['import * as all from "./content";', "lib/content/index.ts", undefined, false],
    ['import one, { two } from "./routes";', "lib/routes.ts", undefined, false],
    ['import "@/app/styles/globals.css";', "app/styles/globals.css", undefined, false],
    ['const a = await import("@/lib/search/search");', "lib/search/search.ts", undefined, false],
    ['import Fuse from "fuse.js/basic";', undefined, "fuse.js", false],
    ['import x from "@scope/name/deep";', undefined, "@scope/name", false],
    ['import path from "node:path";', undefined, "node:path", false],
  ])("%s", (text, target, name, typeOnly) => {
    expect(importsOf("lib/example.ts", text)).toEqual([{ file: target, package: name, typeOnly }]);
  });
});

test("reachable follows what runs, not what is a type alone, and says the way", () => {
  const files = [
    file("lib/a.ts", 'import { b } from "./b";\nimport type { D } from "./d";'),
    file("lib/b.ts", 'import { c } from "./c";\nimport z from "zod";'),
    file("lib/c.ts", 'import { a } from "./a";'),
    file("lib/d.ts", 'import y from "yaml";'),
  ];
  // none of these files exists, so they keep the names they are imported by
  const all = files.map((each) => ({ ...each, path: each.path.replace(".ts", "") }));
  expect([...reachable(all.slice(0, 1), all).entries()]).toEqual([
    ["lib/a", "lib/a"],
    ["lib/b", "lib/a > lib/b"],
    ["lib/c", "lib/a > lib/b > lib/c"],
    ["zod", "lib/a > lib/b > zod"],
  ]);
});
