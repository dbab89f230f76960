import { expect, test } from "vitest";
import { todayInsteadOf } from "@/lib/catalog/today-instead";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const why = { en: "The same job.", zh: "同样的事。" };
const instead = (...slugs: string[]) => slugs.map((project) => ({ project, fit: "partial" as const, why }));
const past = (name: string, ...slugs: string[]) =>
  makeProject({ name, status: { state: "archived", since: "2020" }, replacements: instead(...slugs) });

const catalog = makeCatalog({
  projects: [
    makeProject({ name: "Tugboat" }),
    makeProject({ name: "Steamer" }),
    past("Barge", "tugboat"),
    past("Raft", "barge", "steamer"),
    past("Log", "raft", "tugboat"),
    makeProject({
      name: "Coracle",
      status: { state: "discontinued", since: "2019" },
      noReplacement: { en: "Nobody rows any more." },
    }),
    past("Kayak", "coracle", "steamer", "ghost"),
    past("Catamaran", "trimaran"),
    past("Trimaran", "catamaran"),
  ],
});

function today(slug: string) {
  const subject = catalog.projects.find((project) => project.slug === slug);
  if (!subject) throw new Error(`no ${slug}`);
  const { answers, nothing } = todayInsteadOf(catalog, subject);
  const way = (via: { slug: string }[], end: { slug: string }) => [...via, end].map((step) => step.slug).join(" → ");
  return [
    ...answers.map(({ via, project }) => way(via, project)),
    ...nothing.map(({ via, project, reason }) => `${way(via, project)}: ${reason.en}`),
  ];
}

test.each([
  ["tugboat", []],
  ["barge", ["tugboat"]],
  // what is named directly comes before what a chain leads to
  ["raft", ["steamer", "barge → tugboat"]],
  // the shortest way wins, and each end is named once
  ["log", ["tugboat", "raft → steamer"]],
  ["coracle", ["coracle: Nobody rows any more."]],
  ["kayak", ["steamer", "coracle: Nobody rows any more."]],
  ["catamaran", []],
])("%s leads today to %j", (slug, ends) => {
  expect(today(slug)).toEqual(ends);
});

test("the fit is that of the last step, which is the one that names what is alive", () => {
  const chain = makeCatalog({
    projects: [
      makeProject({ name: "Tugboat" }),
      makeProject({
        name: "Barge",
        status: { state: "archived", since: "2020" },
        replacements: [{ project: "tugboat", fit: "drop-in", why }],
      }),
      past("Raft", "barge"),
    ],
  });
  const raft = chain.projects.find(({ slug }) => slug === "raft");
  expect(raft && todayInsteadOf(chain, raft).answers.map(({ replacement }) => replacement.fit)).toEqual(["drop-in"]);
});
