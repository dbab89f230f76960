import { expect, test } from "vitest";
import { attributeRows } from "@/lib/catalog/attribute-rows";
import { Citations } from "@/lib/catalog/citations";
import type { Project } from "@/lib/catalog/types";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const why = { en: "The same job.", zh: "同样的事。" };
const barge = makeProject({
  name: "Barge",
  status: { state: "archived", since: "2021" },
  replacements: [
    { project: "raft", fit: "drop-in", why },
    { project: "flag", fit: "partial", why },
    { project: "tugboat", fit: "partial", why },
  ],
  attributes: { rootless: { value: "no", asOf: "0.9", source: ["readme"] } },
});
const catalog = makeCatalog({
  projects: [
    barge,
    makeProject({ name: "Raft", status: { state: "dormant", since: "2020" } }),
    makeProject({ name: "Flag", category: "signalling" }),
    makeProject({ name: "Tugboat", attributes: { rootless: { value: "yes", source: ["readme"] } } }),
  ],
});
const rows = (project: Project) => attributeRows(catalog, project, "en", Citations.of(project));

test("a project stands beside its first replacement that is alive and does the same job", () => {
  const { projects, rows: lines } = rows(barge);
  expect(projects).toEqual([
    { slug: "barge", name: "Barge", alive: false, asOf: "0.9" },
    { slug: "tugboat", name: "Tugboat", alive: true, asOf: undefined },
  ]);
  expect(lines[0]).toEqual({
    id: "rootless",
    name: "Runs without root",
    help: "Yes means that no part runs as root.",
    cells: [
      { kind: "no", asOf: undefined, refs: [1] },
      { kind: "yes", refs: [1] },
    ],
  });
});

test("a project without such a replacement stands alone", () => {
  const raft = makeProject({ name: "Raft" });
  expect(rows(raft).projects).toEqual([{ slug: "raft", name: "Raft", alive: true, asOf: undefined }]);
});

test("a category that is not there asks nothing", () => {
  expect(rows(makeProject({ category: "atlantis" })).rows).toEqual([]);
});
