import { readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { edit, edits, fixtureDirectory, fixtureFiles, problemsOf } from "@/tests/fixtures/read-fixture";
import { reportOn, tempCatalog } from "@/tests/fixtures/temp-catalog";

const alpha = "projects/alpha-proxy/project.yaml";
const page = "---\nsummary: A page.\n---\nProse.\n";
const bomb = [
  "a: &a [x, x, x, x, x, x, x, x, x]",
  "b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]",
  "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]",
  "d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]",
  "name: [*d, *d, *d, *d, *d, *d, *d, *d, *d]",
].join("\n");

/** One folder of a project whose facts are these. */
function project(slug: string, facts: string | Uint8Array | null) {
  return { ...(facts === null ? {} : { [`projects/${slug}/project.yaml`]: facts }), [`projects/${slug}/en.md`]: page };
}

test("everything wrong in a catalogue is reported at once, sorted by file and line", async () => {
  const facts = await readFile(path.join(fixtureDirectory, alpha), "utf8");
  const directory = await tempCatalog({
    ...project("alias-bomb", bomb),
    ...project("alias-circle", "name: A\naliases: &a [*a]\n"),
    ...project("duplicate-key", "name: A\nkind: os\nname: B\n"),
    ...project("empty", ""),
    ...project("non-yaml", "name: [A\nkind: os\n"),
    ...project("no-facts", null),
    ...project("not-text", new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xd6, 0xd0, 0x0a])),
    ...project("tab", "name: A\nstatus:\n\tstate: active\n"),
    ...project("容器", "kind: os\n"),
    "projects/stray/notes.txt": "nobody reads this",
    "README.txt": "nor this",
    "projects/gamma-relay/en.md": "---js\n({ summary: (globalThis.ran = true, 'x') })\n---\nBody\n",
    "projects/beta-proxy/en.md": `---\nsummary: ${"x".repeat(161)}\n---\nProse.\n`,
    "projects/delta-store/en.md": page.replace("Prose", "p".repeat(10 * 1024 * 1024)),
    "projects/epsilon-store/en.md": null,
    "projects/alpha-proxy/en.md": page.replace(
      "Prose.",
      "A\n[link](javascript:alert(1))\nwith <b>HTML</b>.\n\n<p>block</p>",
    ),
    [alpha]: edits(
      ["tags: [reverse-proxy, invented]\n", ""],
      ["  checked: 2026-11-20", "  checked: 2027-01-01"],
      ["website: https://alpha.example.com\n", "website: javascript:alert(1)\n"],
      ["    project: epsilon-store", "    project: epsilon-stor"],
    )(facts),
    "categories/stores/category.yaml": "layer: store\nnane: {en: Stores, zh: 存储}\norder: first\nattributes: none\n",
  });
  expect(await reportOn(directory)).toMatchInlineSnapshot(`
    "content/README.txt:1
      no such file belongs in a catalogue; see content/README.md
    content/categories/stores/category.yaml:1
      name                 missing; name of the category
    content/categories/stores/category.yaml:2
      nane                 unknown key "nane"; did you mean "name"?
    content/categories/stores/category.yaml:3
      order                expected a number; found "first"
    content/categories/stores/category.yaml:4
      attributes           expected a list; found "none"
    content/projects/alias-bomb/project.yaml:1
      not valid YAML: Excessive alias count indicates a resource exhaustion attack
    content/projects/alias-circle/project.yaml:2
      not valid YAML: the anchor &a contains itself
    content/projects/alpha-proxy/en.md:5
      "javascript:alert(1)" is not allowed: only https addresses
    content/projects/alpha-proxy/en.md:6
      raw HTML is not allowed: "<b>"; write Markdown
      raw HTML is not allowed: "</b>"; write Markdown
    content/projects/alpha-proxy/en.md:8
      raw HTML is not allowed: "<p>block</p>"; write Markdown
    content/projects/alpha-proxy/project.yaml:11
      status.checked       2027-01-01 lies in the future; today is 2026-11-21
    content/projects/alpha-proxy/project.yaml:28
      links.website        "javascript:alert(1)" is not allowed: only https addresses
    content/projects/alpha-proxy/project.yaml:43
      relations.0.project  unknown project "epsilon-stor"; did you mean "epsilon-store"?
    content/projects/beta-proxy/en.md:2
      summary              161 characters; at most 160 allowed
    content/projects/delta-store/en.md:1
      10240 KB; at most 32 KB allowed
    content/projects/duplicate-key/project.yaml:3
      not valid YAML: Map keys must be unique
    content/projects/empty/project.yaml:1
      name                 missing; as the project writes it
      kind                 missing; what sort of thing it is
      category             missing; the main job it does: an id under content/categories
      status               missing; where it stands in its life
      sources              missing; what was read; at least one
    content/projects/epsilon-store/en.md:1
      missing file; English prose is required
    content/projects/gamma-relay/en.md:1
      front matter must be YAML between two lines of ---
    content/projects/no-facts/project.yaml:1
      missing file; see content/README.md
    content/projects/non-yaml/project.yaml:2
      not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
    content/projects/not-text/project.yaml:1
      not UTF-8; save it in that encoding
    content/projects/stray/en.md:1
      missing file; English prose is required
    content/projects/stray/notes.txt:1
      no such file belongs in a catalogue; see content/README.md
    content/projects/stray/project.yaml:1
      missing file; see content/README.md
    content/projects/tab/project.yaml:3
      not valid YAML: Tabs are not allowed as indentation
    content/projects/容器:1
      the folder's name is not an identifier: lower-case letters, digits and single hyphens
    content/projects/容器/project.yaml:1
      name                 missing; as the project writes it
      category             missing; the main job it does: an id under content/categories
      status               missing; where it stands in its life
      sources              missing; what was read; at least one
    36 problems in 21 files"
  `);
  expect(globalThis).not.toHaveProperty("ran");
});

test("a link to nowhere is a problem, hidden files and folders are not", async () => {
  const directory = await tempCatalog({
    ".DS_Store": "x",
    ".vscode/settings.json": "{}",
    "projects/.idea/x.xml": "<x/>",
  });
  await symlink("nowhere.yaml", path.join(directory, "snapshots/2026-01-01.yaml"));
  expect(await reportOn(directory)).toMatchInlineSnapshot(`
    "content/snapshots/2026-01-01.yaml:1
      not a file that can be read, or a link that leads nowhere
    1 problem in 1 file"
  `);
});

test.each(["js", "javascript", "json", "coffee", "toml", "__proto__"])(
  "front matter in %s is refused and never run",
  (language) => {
    const text = `---${language}\n{"summary": (globalThis.ran = true)}\n---\nBody\n`;
    expect(problemsOf({ "projects/gamma-relay/en.md": text })).toBe(
      "content/projects/gamma-relay/en.md:1\n  front matter must be YAML between two lines of ---\n1 problem in 1 file",
    );
    expect(globalThis).not.toHaveProperty("ran");
  },
);

function crlf(text: string): string {
  return text.replaceAll("\n", "\r\n");
}

test("files as a Windows editor saves them, with a byte order mark and CRLF, are as good as others", async () => {
  const saved = [...fixtureFiles().texts].map(([name, text]) => [name, `\uFEFF${crlf(text)}`]);
  expect(await reportOn(await tempCatalog(Object.fromEntries(saved)))).toBe("0 problems in 0 files");
});

test("lines are counted right in files with CRLF", () => {
  const broken = {
    [alpha]: edits(
      ["  dashboard: true", "  dashboard: 1"],
      ["    project: epsilon-store", "    project: nobody-at-all"],
    ),
    "projects/alpha-proxy/en.md": edit("alive. It", "alive <br> it"),
    "projects/beta-proxy/en.md": edit("summary:", "sumary:"),
  };
  const saved = Object.fromEntries(
    Object.entries(broken).map(([name, change]) => [name, (text: string) => crlf(change(text))]),
  );
  expect(problemsOf(saved)).toBe(problemsOf(broken));
  expect(problemsOf(saved)).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/en.md:4
      raw HTML is not allowed: "<br>"; write Markdown
    content/projects/alpha-proxy/project.yaml:44
      relations.0.project   unknown project "nobody-at-all"; allowed: alpha-proxy, beta-proxy, delta-store, epsilon-store, gamma-relay
    content/projects/alpha-proxy/project.yaml:56
      attributes.dashboard  expected true, false, unknown or not-applicable; found 1
    content/projects/beta-proxy/en.md:2
      summary               missing; one sentence that says what it does
      sumary                unknown key "sumary"; did you mean "summary"?
    5 problems in 3 files"
  `);
});

test("keys that JavaScript knows are unknown keys like others", () => {
  expect(
    problemsOf({ [alpha]: (text) => `__proto__: {admin: true}\nconstructor: x\ntoString: y\n${text}` }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:1
      __proto__    unknown key "__proto__"; allowed: name, added, kind, category, alsoIn, aliases, tags, status, replacements, noReplacement, license, licenseHistory, languages, platforms, owner, foundation, started, release, links, identifiers, events, relations, components, attributes, sources
    content/projects/alpha-proxy/project.yaml:2
      constructor  unknown key "constructor"; allowed: name, added, kind, category, alsoIn, aliases, tags, status, replacements, noReplacement, license, licenseHistory, languages, platforms, owner, foundation, started, release, links, identifiers, events, relations, components, attributes, sources
    content/projects/alpha-proxy/project.yaml:3
      toString     unknown key "toString"; allowed: name, added, kind, category, alsoIn, aliases, tags, status, replacements, noReplacement, license, licenseHistory, languages, platforms, owner, foundation, started, release, links, identifiers, events, relations, components, attributes, sources
    3 problems in 1 file"
  `);
});

test("an empty catalogue says which files it lacks", async () => {
  expect(await reportOn(path.join(fixtureDirectory, "snapshots"))).toMatchInlineSnapshot(`
    "content/2026-08-21.yaml:1
      no such file belongs in a catalogue; see content/README.md
    content/layers.yaml:1
      missing file; see content/README.md
    content/site.yaml:1
      missing file; see content/README.md
    3 problems in 3 files"
  `);
});
