import { describe, expect, test } from "vitest";
import { type RelationView, relationsOf } from "@/lib/catalog/relations";
import type { RelationType } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const edges = (catalog: ReturnType<typeof makeCatalog>, slug: string) => {
  const subject = catalog.projects.find((project) => project.slug === slug);
  if (!subject) throw new Error(`no ${slug}`);
  return relationsOf(catalog, subject).map(({ view, project }) => `${view} ${project.slug}`);
};

describe("a stated relation is seen from both ends", () => {
  test.each<[RelationType, RelationView]>([
    ["continues", "continued-by"],
    ["forked-from", "forked-into"],
    ["merged-into", "absorbed"],
    ["part-of", "has-part"],
    ["built-on", "base-of"],
    ["implements", "implemented-by"],
    ["integrates-with", "integrates-with"],
    ["alternative-to", "alternative-to"],
    ["often-confused-with", "often-confused-with"],
  ])("%s is %s from the other", (type, inverse) => {
    const catalog = makeCatalog({
      projects: [
        makeProject({ name: "Winch", relations: [{ type, project: "capstan" }] }),
        makeProject({ name: "Capstan" }),
      ],
    });
    expect(edges(catalog, "winch")).toEqual([`${type} capstan`]);
    expect(edges(catalog, "capstan")).toEqual([`${inverse} winch`]);
  });
});

test("since and note go with the edge to both ends", () => {
  const note = { en: "from version 2", zh: "自 2 版起" };
  const catalog = makeCatalog({
    projects: [
      makeProject({
        name: "Winch",
        relations: [{ type: "built-on", project: "capstan", since: "2019-04", note }],
      }),
      makeProject({ name: "Capstan" }),
    ],
  });
  for (const project of catalog.projects)
    expect(relationsOf(catalog, project)).toEqual([expect.objectContaining({ since: "2019-04", note })]);
});

test("a replacement is seen from its own side as used today instead of what names it", () => {
  const why = { en: "The same job.", zh: "同样的事。" };
  const catalog = makeCatalog({
    projects: [
      makeProject({
        name: "Barge",
        status: { state: "archived", since: "2021-03" },
        replacements: [{ project: "tugboat", fit: "partial", why }],
      }),
      makeProject({ name: "Tugboat" }),
    ],
  });
  const [barge, tugboat] = catalog.projects;
  expect(tugboat && relationsOf(catalog, tugboat)).toEqual([
    { view: "replaces", project: barge, since: undefined, note: undefined },
  ]);
  // its own replacements stand under "use today instead", not among its relations
  expect(edges(catalog, "barge")).toEqual([]);
});

test("lineage comes first, then use, then neighbourhood; within a kind by name", () => {
  const to = (type: RelationType) => ({ type, project: "hub" });
  const catalog = makeCatalog({
    projects: [
      makeProject({
        name: "Hub",
        relations: [
          { type: "often-confused-with", project: "zeta" },
          { type: "built-on", project: "zeta" },
          { type: "continues", project: "zeta" },
        ],
      }),
      makeProject({ name: "Zeta", relations: [to("integrates-with")] }),
      makeProject({ name: "Beta", relations: [to("alternative-to"), to("continues")] }),
      makeProject({ name: "Alpha", relations: [to("integrates-with"), to("part-of")] }),
    ],
  });
  expect(edges(catalog, "hub")).toEqual([
    "continues zeta",
    "continued-by beta",
    "has-part alpha",
    "built-on zeta",
    "integrates-with alpha",
    "integrates-with zeta",
    "alternative-to beta",
    "often-confused-with zeta",
  ]);
});

test("an edge to what the catalogue does not have is left out", () => {
  const catalog = makeCatalog({
    projects: [makeProject({ name: "Winch", relations: [{ type: "continues", project: "ghost" }] })],
  });
  expect(edges(catalog, "winch")).toEqual([]);
});
