import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";

test("a source that is not listed names the nearest, wherever it is cited", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["  source: releases\n", "  source: release\n"],
        ["    source: [docs, ", "    source: [dosc, "],
        ["    source: docs\n    asOf:", "    source: handbook\n    asOf:"],
        ["from: 2018, source: docs}", 'from: 2018, source: "http://alpha.example.com"}'],
      ),
      [beta]: edit(
        "    why: {en: Routes carry over and plugins do not., zh: 路由可沿用，插件不行。}\n    source: farewell\n",
        "    why: {en: Routes carry over., zh: 路由可沿用。}\n    source: fare-well\n",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:11
      status.source                unknown source "release"; did you mean "releases"?
    content/projects/alpha-proxy/project.yaml:16
      licenseHistory.1.source      "http://alpha.example.com" must be https
    content/projects/alpha-proxy/project.yaml:47
      relations.0.source           unknown source "dosc"; allowed: docs, releases
    content/projects/alpha-proxy/project.yaml:54
      attributes.discovery.source  unknown source "handbook"; allowed: docs, releases
    content/projects/beta-proxy/project.yaml:15
      replacements.0.source        unknown source "fare-well"; did you mean "farewell"?
    5 problems in 2 files"
  `);
});

test("a source listed twice is named at the second place", () => {
  expect(
    problemsOf({ [alpha]: edits(["  - id: releases", "  - id: docs"], ["  source: releases", "  source: docs"]) }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:66
      sources.1.id  "docs" stands above already
    1 problem in 1 file"
  `);
});

test("code disguised as a source's address is refused", () => {
  expect(
    problemsOf({ [alpha]: edit("  source: releases\n", '  source: "javascript://alpha.example.com/%0Aalert(1)"\n') }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:11
      status.source  "javascript://alpha.example.com/%0Aalert(1)" is not allowed: only https addresses
    1 problem in 1 file"
  `);
});
