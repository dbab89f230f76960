import { describe, expect, test } from "vitest";
import { assemble } from "@/lib/content/assemble";
import { parseCatalog } from "@/lib/content/parse-catalog";
import { catalogOf, edit, edits, fixtureFiles } from "@/tests/fixtures/read-fixture";

const lenient = edit("bothLanguages: true", "bothLanguages: false");

/** A snapshot of a day with these figures of projects. */
function snapshot(date: string, projects: string): string {
  return `date: ${date}\norigin: {title: Counter of ${date}, url: "https://stars.example.com"}\nprojects: ${projects}\n`;
}

describe("order", () => {
  test("projects stand by name, whatever their case and slug", () => {
    const { projects } = catalogOf({
      "projects/alpha-proxy/project.yaml": edit("name: Alpha Proxy", "name: Zebra Proxy"),
      "projects/delta-store/project.yaml": edit("name: Delta Store", "name: beta store"),
    });
    expect(projects.map(({ name }) => name)).toEqual([
      "Beta Proxy",
      "beta store",
      "Epsilon Store",
      "Gamma Relay",
      "Zebra Proxy",
    ]);
  });

  test("categories stand by layer, then by their own order", () => {
    const { categories } = catalogOf({
      "layers.yaml": (text) =>
        text
          .split(/(?=^- id)/m)
          .reverse()
          .join(""),
      "categories/relays/category.yaml":
        fixtureFiles()
          .texts.get("categories/proxies/category.yaml")
          ?.replace("order: 10", "order: 5")
          .replace("startWith: [alpha-proxy]\n", "") ?? "",
      "categories/relays/en.md": "---\nsummary: Relays.\n---\nNone yet.\n",
      "categories/relays/zh.md": "---\nsummary: 中继\n---\n暂无。\n",
    });
    expect(categories.map(({ id }) => id)).toEqual(["stores", "relays", "proxies"]);
  });

  test("collections stand by their order", () => {
    const { texts } = fixtureFiles();
    const list = texts.get("collections/first-list/collection.yaml") ?? "";
    const { collections } = catalogOf({
      "collections/another/collection.yaml": list.replace("order: 10", "order: 20"),
      "collections/another/en.md": texts.get("collections/first-list/en.md") ?? "",
      "collections/another/zh.md": texts.get("collections/first-list/zh.md") ?? "",
    });
    expect(collections.map(({ id }) => id)).toEqual(["first-list", "another"]);
  });
});

describe("prose", () => {
  test("each language has its own text and the file it stands in", () => {
    const beta = catalogOf().projects.find(({ slug }) => slug === "beta-proxy");
    expect(beta?.prose).toEqual({
      en: {
        summary: "A proxy that was archived in 2021.",
        body: "Beta Proxy stands for a project that is archived and has a replacement.\n",
        locale: "en",
        file: "content/projects/beta-proxy/en.md",
      },
      zh: {
        summary: "2021 年归档的代理",
        body: "Beta Proxy 代表已归档且有替代品的项目。\n",
        locale: "zh",
        file: "content/projects/beta-proxy/zh.md",
      },
    });
  });

  test.each([
    ["projects", "beta-proxy"],
    ["categories", "stores"],
    ["collections", "first-list"],
  ] as const)("English stands in for the Chinese that %s/%s lacks, and says that it is English", (kind, id) => {
    const catalog = catalogOf({ "site.yaml": lenient, [`${kind}/${id}/zh.md`]: null });
    const entry = [...catalog[kind]].find((each) => ("slug" in each ? each.slug : each.id) === id);
    expect(entry?.prose.zh).toEqual(entry?.prose.en);
    expect(entry?.prose.zh.locale).toBe("en");
  });
});

test.each([
  ["alpha-proxy", "active", true],
  ["epsilon-store", "stable", true],
  ["beta-proxy", "archived", false],
  ["gamma-relay", "absorbed", false],
  ["delta-store", "discontinued", false],
])("%s is %s: alive is %s", (slug, state, alive) => {
  const project = catalogOf().projects.find((each) => each.slug === slug);
  expect(project).toMatchObject({ status: { state }, alive });
});

test("an attribute in shorthand and one in full come out in the same form", () => {
  const { projects } = catalogOf();
  expect(projects.find(({ slug }) => slug === "alpha-proxy")?.attributes).toEqual({
    discovery: { value: "partial", note: { en: "Only on one host.", zh: "仅限单机。" }, source: ["docs"], asOf: "3.5" },
    dashboard: { value: true },
    "config-format": { value: "yaml" },
    protocols: { value: ["http", "tcp"] },
    "image-size": { value: 42.5 },
  });
  expect(projects.find(({ slug }) => slug === "epsilon-store")?.attributes.consistency).toEqual({
    value: { en: "Eventual", zh: "最终一致" },
  });
});

describe("figures", () => {
  const { projects, figuresDate } = catalogOf({
    "snapshots/2026-08-22.yaml": snapshot("2026-08-22", "{alpha-proxy: {stars: 1300, release: {version: 3.5.0}}}"),
    "snapshots/2026-03-08.yaml": snapshot(
      "2026-03-08",
      "{alpha-proxy: {stars: 900, forks: 30}, gamma-relay: {stars: 7}}",
    ),
  });
  const figuresOf = (slug: string) => projects.find((project) => project.slug === slug)?.figures;
  const newest = { date: "2026-08-22", origin: { title: "Counter of 2026-08-22", url: "https://stars.example.com" } };
  const middle = { date: "2026-08-21", origin: { title: "Invented star counter", url: "https://stars.example.com" } };
  const oldest = { date: "2026-03-08", origin: { title: "Counter of 2026-03-08", url: "https://stars.example.com" } };

  test("each figure comes from the newest snapshot that has it, with its day and origin", () => {
    expect(figuresOf("alpha-proxy")).toEqual({
      stars: { value: 1300, ...newest },
      release: { value: { version: "3.5.0" }, ...newest },
      forks: { value: 34, ...middle },
      lastPush: { value: "2026-08-20", ...middle },
      archived: { value: false, ...middle },
    });
  });

  test("a project that only an old snapshot knows keeps its old figure", () => {
    expect(figuresOf("gamma-relay")).toEqual({ stars: { value: 7, ...oldest } });
  });

  test("a project that no snapshot knows has none", () => {
    expect(figuresOf("delta-store")).toEqual({});
  });

  test("the catalogue bears the day of the newest snapshot, or none", () => {
    expect(figuresDate).toBe("2026-08-22");
    expect(catalogOf({ "snapshots/2026-08-21.yaml": null }).figuresDate).toBeUndefined();
  });
});

test("a catalogue without a valid site.yaml cannot be assembled", () => {
  const { draft } = parseCatalog(fixtureFiles({ "site.yaml": edits(["title:", "titel:"]) }));
  expect(() => assemble(draft)).toThrow("assemble needs a draft that was found valid");
});
