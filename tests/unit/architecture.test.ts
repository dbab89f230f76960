import { describe, expect, test } from "vitest";
import { type Import, reachable, type SourceFile, sourceFiles } from "./source-files";

const source = sourceFiles("lib", "components", "app");
const tests = sourceFiles("tests");
const below = (folder: string) => source.filter(({ path }) => path.startsWith(folder));
const client = source.filter(({ path }) => /\.client\.tsx?$/.test(path));

/** Imports of these files that break a rule, as "file imports target". */
function breaches(files: readonly SourceFile[], forbidden: (target: Import) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter(forbidden).map(({ file, package: name }) => `${path} imports ${file ?? name}`),
  );
}

const into =
  (...folders: string[]) =>
  ({ file }: Import) =>
    folders.some((folder) => file?.startsWith(folder));

test("the rules look at the whole source", () => {
  const seen = source.map(({ path }) => path);
  expect(seen).toEqual(
    expect.arrayContaining(["lib/routes.ts", "components/explorer/explorer.client.tsx", "app/[locale]/page.tsx"]),
  );
  expect(breaches(source, ({ file }) => file !== undefined && !/\.\w+$/.test(file))).toEqual([]);
});

describe("who may import whom", () => {
  test("lib imports neither components nor app", () => {
    expect(breaches(below("lib/"), into("components/", "app/"))).toEqual([]);
  });

  test("components import neither app nor lib/content", () => {
    expect(breaches(below("components/"), into("app/", "lib/content/"))).toEqual([]);
  });

  test("components/ui knows no domain: nothing of other components, the catalogue or the content", () => {
    const domain = ({ file }: Import) =>
      (file?.startsWith("components/") && !file.startsWith("components/ui/")) ||
      into("lib/catalog/", "lib/content/", "lib/search/")({ file, package: undefined, typeOnly: false });
    expect(breaches(below("components/ui/"), (target) => Boolean(domain(target)))).toEqual([]);
  });

  test("lib/catalog takes types only from lib/content", () => {
    expect(breaches(below("lib/catalog/"), (target) => !target.typeOnly && into("lib/content/")(target))).toEqual([]);
  });

  test("lib/content comes before everything that reads the catalogue", () => {
    const later = into("lib/catalog/", "lib/search/", "lib/export/", "lib/cli/");
    expect(breaches(below("lib/content/"), later)).toEqual([]);
  });

  test("lib/catalog and lib/search run anywhere: no Node, no React, no page", () => {
    const files = [...below("lib/catalog/"), ...below("lib/search/"), ...below("lib/i18n/")];
    const machine = ({ package: name }: Import) => /^(node:|react|next)/.test(name ?? "");
    expect(breaches(files, machine)).toEqual([]);
  });

  test("server-only stands at the door of lib/content alone", () => {
    const guarded = breaches(source, ({ package: name }) => name === "server-only");
    expect(guarded).toEqual(["lib/content/index.ts imports server-only"]);
  });
});

describe("what runs in the browser", () => {
  test("a file says 'use client' if and only if its name does", () => {
    const says = source.filter(({ text }) => /^(['"])use client\1/m.test(text)).map(({ path }) => path);
    expect(says.sort()).toEqual(client.map(({ path }) => path).sort());
  });

  test("client files import nothing of lib/content and no whole message file, but types", () => {
    const whole = into("lib/content/", "lib/i18n/messages/");
    expect(breaches(client, (target) => !target.typeOnly && whole(target))).toEqual([]);
  });

  test("nothing that a client file reaches drags in content, messages, parsers or Node", () => {
    const ways = reachable(client, source);
    const heavy = [...ways].filter(([target]) =>
      /^(lib\/(content|i18n\/messages|export|cli)\/|(zod|yaml|gray-matter|server-only|simple-icons|mdast-.*)$|node:)/.test(
        target,
      ),
    );
    expect(heavy.map(([, way]) => way)).toEqual([]);
    // the walk is worth something only if it goes through what is not a client file itself
    expect(ways.get("fuse.js")).toMatch(/\.client\.tsx? > .*lib\/search\/search\.ts > .*fuse\.js$/);
  });
});

describe("files", () => {
  const all = [...source, ...tests];

  test("names are kebab-case", () => {
    const name = /^([a-z0-9]+(-[a-z0-9]+)*)(\.(client|test|spec|d))?\.tsx?$/;
    const folder = /^(\(?[a-z0-9]+(-[a-z0-9]+)*\)?|\[[a-z]+\]|[a-z]+\.(json|xml|svg))$/;
    const odd = all.filter(({ path }) => {
      const parts = path.split("/");
      return !name.test(parts.at(-1) ?? "") || !parts.slice(0, -1).every((part) => folder.test(part));
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test("nothing is called utils, helpers, misc or common", () => {
    const vague = all.filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common)(\.|\/)/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test("no file is over 250 lines, no test over 300", () => {
    // dictionaries: one entry a line, read by key and never as a whole
    const dictionaries = ["lib/i18n/messages/en.ts", "lib/i18n/messages/zh.ts"];
    const limit = (path: string) => (path.startsWith("tests/") ? 300 : 250);
    const long = all.filter(
      ({ path, text }) => !dictionaries.includes(path) && text.trimEnd().split("\n").length > limit(path),
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe("what a page says and where it leads come from one place", () => {
  const pages = [...below("components/"), ...below("app/")].filter(({ path }) => path.endsWith(".tsx"));

  test("no word of the interface stands in the markup", () => {
    // text of two letters or more behind a tag or a value in braces; the end of a tag is no arrow and no comparison
    const text = /(?:(?<=["'}\w/]|\n\s*)>|\}(?= ))([^<>{}]*\p{L}{2,}[^<>{}]*)[<{]/gu;
    const attribute = /\b(?:aria-label|aria-description|title|placeholder|alt)="([^"]*\p{L}{2,}[^"]*)"/gu;
    // between two generics or two blocks stands code
    const code = /^([()[\],;.:?&|]|(as|from|else|satisfies)\b)|[;=]/;
    const literals = pages.flatMap(({ path, text: markup }) =>
      [...markup.matchAll(text), ...markup.matchAll(attribute)]
        .map(([, words = ""]) => words.trim())
        .filter((words) => !code.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(literals).toEqual([]);
  });

  test("addresses of the site are built by lib/routes.ts alone", () => {
    const written = pages.filter(({ text }) => /\b(?:href|action|src)=(?:"\/|\{[`"]\/)/.test(text));
    expect(written.map(({ path }) => path)).toEqual([]);
  });
});
