import { expect, test } from "vitest";
import { categoryQuestions, columnFile, compareColumn } from "@/lib/catalog/compare-column";
import { makeCatalog, makeCategory } from "../../fixtures/make-catalog";
import { makeFigures, makeProject } from "../../fixtures/make-project";

const log = "https://harbour.example/log";
const barge = makeProject({
  name: "Barge",
  alsoIn: ["signalling"],
  status: {
    state: "archived",
    since: "2021-03",
    evidence: { en: "Archived in March 2021.", zh: "2021 年 3 月归档。" },
    why: { en: "Nobody was left.", zh: "没有人了。" },
    source: [log],
  },
  replacements: [{ project: "tugboat", fit: "drop-in", why: { en: "The same job." } }],
  license: "MIT",
  licenseHistory: [{ license: "GPL-2.0-only", from: "2013", source: ["readme"] }],
  languages: ["Go"],
  platforms: ["linux"],
  owner: { name: "Guild" },
  foundation: { name: "Harbour Board", stage: "archived", source: ["readme", log] },
  started: "2013",
  links: { image: "harbour.example/barge" },
  identifiers: { simpleIcons: "docker" },
  mark: { icon: "docker", sheet: "plain" },
  attributes: {
    rootless: { value: "no", asOf: "0.9", source: [log] },
    crew: { value: 1, asOf: "0.9" },
    hosted: { value: false, asOf: "0.8" },
  },
  figures: makeFigures("2026-11-01", {
    stars: 900,
    forks: 12,
    lastPush: "2021-02-28",
    release: { version: "0.9" },
  }),
});
const catalog = makeCatalog({ projects: [barge, makeProject()] });

test("a column says everything a comparison shows, and numbers its sources as they come", () => {
  expect(compareColumn(catalog, barge, "en")).toEqual({
    slug: "barge",
    name: "Barge",
    mark: { icon: "docker", sheet: "plain" },
    category: "hauling",
    alsoIn: ["signalling"],
    near: ["tugboat"],
    alive: false,
    state: "archived",
    since: "2021-03",
    evidence: { text: "Archived in March 2021.", refs: [1] },
    why: "Nobody was left.",
    useToday: [{ slug: "tugboat", name: "Tugboat" }],
    license: "MIT",
    licenseHistory: [{ license: "GPL-2.0-only", from: "2013", refs: [3] }],
    languages: ["Go"],
    platforms: ["linux"],
    owner: "Guild",
    foundation: { name: "Harbour Board", stage: "archived", refs: [3, 1] },
    started: "2013",
    image: "harbour.example/barge",
    release: { version: "0.9", read: "2026-11-01", refs: [2] },
    stars: { value: 900, date: "2026-11-01", refs: [2] },
    forks: { value: 12, date: "2026-11-01", refs: [2] },
    lastPush: { value: "2021-02-28", date: "2026-11-01", refs: [2] },
    asOf: "0.9",
    attributes: {
      rootless: { kind: "no", asOf: undefined, refs: [1] },
      hosted: { kind: "no", asOf: "0.8", refs: [] },
      config: { kind: "unknown", refs: [] },
      protocols: { kind: "unknown", refs: [] },
      crew: { kind: "value", text: "1 nodes", asOf: undefined, refs: [] },
      storage: { kind: "unknown", refs: [] },
    },
    sources: [
      { number: 1, title: "harbour.example/log", url: log, host: "harbour.example" },
      {
        number: 2,
        title: "Harbour Office",
        url: "https://harbour.example/figures",
        host: "harbour.example",
        read: "2026-11-01",
      },
      {
        number: 3,
        title: "Readme",
        url: "https://tugboat.example/readme",
        host: "tugboat.example",
        read: "2026-11-20",
      },
    ],
  });
});

test("what is not known is not there", () => {
  const bare = makeProject({ name: "Bare", category: "atlantis" });
  expect(compareColumn(catalog, bare, "zh")).toEqual({
    slug: "bare",
    name: "Bare",
    category: "atlantis",
    alsoIn: [],
    near: [],
    alive: true,
    state: "active",
    useToday: [],
    licenseHistory: [],
    languages: [],
    platforms: [],
    asOf: undefined,
    attributes: {},
    sources: [],
  });
});

test("texts are in the language that was asked for", () => {
  const { evidence, why, attributes } = compareColumn(catalog, barge, "zh");
  expect([evidence?.text, why, attributes.crew?.text]).toEqual(["2021 年 3 月归档。", "没有人了。", "1 个节点"]);
});

test("an alive project names nothing to use instead, even if it lists something", () => {
  const alive = makeProject({ replacements: [{ project: "barge", fit: "partial", why: { en: "Older." } }] });
  expect(compareColumn(catalog, alive, "en").useToday).toEqual([]);
});

test("a category's questions are in the language that was asked for", () => {
  const { id, name, attributes } = categoryQuestions(makeCategory(), "zh");
  expect([id, name, attributes[0]]).toEqual([
    "hauling",
    "搬运",
    { id: "rootless", key: "rootless: Runs without root", name: "无需 root", help: "“是”指没有任何部分以 root 运行。" },
  ]);
});

test("a column's file brings its category's questions, where there is such a category", () => {
  const bare = makeProject({ name: "Bare", category: "atlantis" });
  const [there, nowhere] = [barge, bare].map((project) => columnFile(catalog, project, "en"));
  expect([there?.column.slug, there?.questions?.id, there?.questions?.attributes.length]).toEqual([
    "barge",
    "hauling",
    6,
  ]);
  expect([nowhere?.column.slug, nowhere?.questions]).toEqual(["bare", undefined]);
});
