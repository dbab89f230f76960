import { lineageOf } from "../../lib/catalog/lineage";
import { relationsOf } from "../../lib/catalog/relations";
import { todayInsteadOf } from "../../lib/catalog/today-instead";
import type { Catalog, Project, RelationType } from "../../lib/catalog/types";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";
import { percentile, type Row } from "./report";
import { seeded } from "./seeded";

/** How long a question about the graph takes in a catalogue of 10,000: the slowest hundredth of all projects. */
export function graphSpeed(): Row[] {
  const catalog = largeCatalog(10_000);
  const questions: [string, (project: Project) => unknown][] = [
    ["relations", (project) => relationsOf(catalog, project)],
    ["lineage", (project) => lineageOf(catalog, project)],
    ["what to use today", (project) => todayInsteadOf(catalog, project)],
  ];
  return questions.flatMap(([what, ask]) => {
    const [first] = catalog.projects;
    const started = performance.now();
    if (first) ask(first);
    const index = performance.now() - started;
    const times = catalog.projects.map((project) => {
      const before = performance.now();
      ask(project);
      return performance.now() - before;
    });
    return [
      { what: `graph of 10,000: index for ${what}, once`, value: index, unit: "ms" },
      { what: `graph of 10,000: ${what}, p99`, value: percentile(times, 0.99), unit: "ms", goal: 1 },
    ];
  });
}

const lineage: readonly RelationType[] = ["continues", "forked-from", "merged-into", "part-of"];
const others: readonly RelationType[] = ["built-on", "integrates-with", "alternative-to"];

/** A catalogue with chains of heirs, hubs that much is built on, and replacements that lead on; the same each time. */
function largeCatalog(size: number): Catalog {
  const random = seeded(20261121);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const slug = (n: number) => `project-${n}`;
  const projects = Array.from({ length: size }, (_, n) => {
    const past = n > 0 && random() < 0.4;
    const older = () => slug(Math.floor(random() * n));
    const near = () => slug(Math.max(0, n - 1 - Math.floor(random() * 20)));
    // every tenth relation goes to one of ten hubs, as much of the field is built on a few things
    const relations =
      n === 0
        ? []
        : [
            ...(random() < 0.3 ? [{ type: pick(lineage), project: near() }] : []),
            { type: pick(others), project: random() < 0.1 ? slug(Math.floor(random() * Math.min(n, 10))) : older() },
          ];
    return makeProject({
      name: `Project ${n}`,
      relations,
      status: past ? { state: "archived", since: "2020" } : { state: "active" },
      replacements: past
        ? [near(), older()].map((project) => ({ project, fit: "partial", why: { en: "The same job." } }))
        : [],
    });
  });
  return makeCatalog({ projects });
}
