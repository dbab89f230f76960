import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const currents = "concepts/currents/concept.yaml";
const tides = "concepts/tides/concept.yaml";

test("a concept names each project once", () => {
  expect(problemsOf({ [currents]: edit("project: gamma-relay", "project: alpha-proxy") })).toMatchInlineSnapshot(`
    "content/concepts/currents/concept.yaml:8
      projects.1.project  "alpha-proxy" stands above already
    1 problem in 1 file"
  `);
});

test("related concepts are stated once, on one side, and never by a concept of itself", () => {
  expect(
    problemsOf({
      [tides]: (text) => `related: [currents, tides]\n${text}`,
      [currents]: edit("[tides]", "[tides, tides]"),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/currents/concept.yaml:9
      related.1  already stated at content/concepts/currents/concept.yaml:9; state it once
    content/concepts/tides/concept.yaml:1
      related.0  already stated at content/concepts/currents/concept.yaml:9; state it once
      related.1  a concept cannot relate to itself
    3 problems in 2 files"
  `);
});

test("a table has a cell for every column", () => {
  expect(
    problemsOf({
      [currents]: edits(['["`deep`", 1999]', '["`deep`"]'], ["zh: 从未测量}]", "zh: 从未测量}, why]"]),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/currents/concept.yaml:19
      tables.0.rows.0  1 cell in a table of 2 columns
    content/concepts/currents/concept.yaml:20
      tables.0.rows.1  3 cells in a table of 2 columns
    2 problems in 1 file"
  `);
});

test("a table has at least two columns and cells that say something", () => {
  expect(
    problemsOf({
      [currents]: edits(
        ["columns: [{en: Kind, zh: 种类}, {en: Since, zh: 始于}]", "columns: [{en: Kind, zh: 种类}]"],
        ['["`deep`", 1999]', '["", true]'],
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/currents/concept.yaml:17
      tables.0.columns   1 entries; at least 2 needed
    content/concepts/currents/concept.yaml:19
      tables.0.rows.0.0  expected a line of Markdown: {en, zh}, or plain text that reads the same in both; found ""
      tables.0.rows.0.1  expected a line of Markdown: {en, zh}, or plain text that reads the same in both; found true
    3 problems in 1 file"
  `);
});

test("every id that a concept names exists", () => {
  expect(
    problemsOf({
      [currents]: edits(
        ["layer: connect", "layer: conect"],
        ["project: gamma-relay", "project: gamma-rely"],
        ["related: [tides]", "related: [tide]"],
        ["collection: first-list", "collection: frist-list"],
        ["    source: chart\n    collection", "    source: charts\n    collection"],
      ),
      "concepts/currents/en.md": edit("concept:tides", "concept:tide"),
      "collections/first-list/collection.yaml": edit("concept: currents", "concept: current"),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:19
      sections.0.rows.2.concept  unknown concept "current"; did you mean "currents"?
    content/concepts/currents/concept.yaml:3
      layer                      unknown layer "conect"; did you mean "connect"?
    content/concepts/currents/concept.yaml:8
      projects.1.project         unknown project "gamma-rely"; did you mean "gamma-relay"?
    content/concepts/currents/concept.yaml:9
      related.0                  unknown concept "tide"; did you mean "tides"?
    content/concepts/currents/concept.yaml:13
      outdated.0.source          unknown source "charts"; did you mean "chart"?
    content/concepts/currents/concept.yaml:14
      outdated.0.collection      unknown collection "frist-list"; did you mean "first-list"?
    content/concepts/currents/en.md:4
      unknown concept "tide"; did you mean "tides"?
    7 problems in 3 files"
  `);
});

test("no two concepts answer to the same name, but a concept and a project may", () => {
  expect(problemsOf({ [tides]: edit("zh: 潮汐}", "zh: 潮汐}\naliases: [flow, Alpha Proxy]") })).toMatchInlineSnapshot(`
    "content/concepts/tides/concept.yaml:2
      aliases.0  "flow" is already taken at content/concepts/currents/concept.yaml:2
    1 problem in 1 file"
  `);
});

test("a concept needs a source, both languages, and prose without HTML in it", () => {
  expect(
    problemsOf({
      [tides]: edit("name: {en: Tides, zh: 潮汐}", "name: {en: Tides}"),
      "concepts/tides/en.md": edit("Because", "<i>Because</i>"),
      "concepts/tides/zh.md": null,
      "concepts/waves/concept.yaml": "name: {en: Waves, zh: 波浪}\nlayer: store\norder: 20\nsources: []\n",
      "concepts/waves/zh.md": `---\nsummary: ${"波".repeat(161)}\n---\n波浪。\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/tides/concept.yaml:1
      name.zh  missing; the Chinese of this text
    content/concepts/tides/en.md:4
      raw HTML is not allowed: "<i>"; write Markdown
      raw HTML is not allowed: "</i>"; write Markdown
    content/concepts/tides/zh.md:1
      missing file; the Chinese prose
    content/concepts/waves/concept.yaml:4
      sources  0 entries; at least 1 needed
    content/concepts/waves/en.md:1
      missing file; English prose is required
    content/concepts/waves/zh.md:2
      summary  161 characters; at most 160 allowed
    7 problems in 6 files"
  `);
});

test("dates and addresses of a concept's sources are checked like a project's", () => {
  expect(
    problemsOf({
      [tides]: edits(["read: 2026-11-19", "read: 2027-11-19"], ["https://charts", "http://charts"]),
    }),
  ).toMatchInlineSnapshot(`
    "content/concepts/tides/concept.yaml:7
      sources.0.url   "http://charts.example.com/tides" must be https
    content/concepts/tides/concept.yaml:8
      sources.0.read  2027-11-19 lies in the future; today is 2026-11-21
    2 problems in 1 file"
  `);
});
