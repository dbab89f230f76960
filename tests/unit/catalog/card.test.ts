import { expect, test } from "vitest";
import { projectCard, projectCards } from "@/lib/catalog/card";
import { fleet } from "../../fixtures/fleet";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeFigures, makeProject } from "../../fixtures/make-project";

test("cards stand in the landscape's order: categories, alive first, where to start, by name", () => {
  expect(projectCards(fleet, "en").map(({ slug, place }) => [slug, place])).toEqual([
    ["tugboat", 0],
    ["capstan", 1],
    ["barge", 2],
    ["semaphore", 3],
    ["foghorn", 4],
  ]);
});

test("a card holds what is known, in words of the page's language", () => {
  const project = makeProject({
    name: "Barge",
    alsoIn: ["signalling"],
    license: "MIT",
    languages: ["Go"],
    started: "2013",
    status: { state: "archived", since: "2021-03" },
    foundation: { name: "Guild", stage: "sandbox" },
    identifiers: { simpleIcons: "docker" },
    mark: { icon: "docker", sheet: "plain" },
    replacements: [
      { project: "tugboat", fit: "drop-in", why: { en: "The same job." } },
      { project: "ghost", fit: "partial", why: { en: "Nobody knows." } },
    ],
    prose: { en: { summary: "Carries boxes." }, zh: { summary: "运箱子" } },
    figures: makeFigures("2026-11-01", { stars: 0, release: { version: "0.9", date: "2020-12-24" } }),
  });
  const catalog = makeCatalog({ projects: [project, makeProject()] });
  expect(projectCard(catalog, project, "zh", 7)).toEqual({
    slug: "barge",
    name: "Barge",
    summary: "运箱子",
    category: "hauling",
    categoryName: "搬运",
    alsoIn: ["signalling"],
    layer: "deck",
    place: 7,
    kind: "software",
    state: "archived",
    since: "2021-03",
    alive: false,
    license: "MIT",
    families: ["permissive"],
    languages: ["Go"],
    foundation: "Guild",
    stage: "sandbox",
    collections: [],
    started: "2013",
    stars: 0,
    figuresDate: "2026-11-01",
    release: { version: "0.9", date: "2020-12-24" },
    mark: { icon: "docker", sheet: "plain" },
    useToday: [{ slug: "tugboat", name: "Tugboat" }],
  });
});

test("what is not known is not there, and a category that is not there is named by its id", () => {
  const project = makeProject({ category: "atlantis", prose: { en: { summary: "Sinks." }, zh: { summary: "沉" } } });
  expect(projectCard(makeCatalog({ projects: [project] }), project, "en")).toEqual({
    slug: "tugboat",
    name: "Tugboat",
    summary: "Sinks.",
    category: "atlantis",
    categoryName: "atlantis",
    alsoIn: [],
    layer: "",
    place: 0,
    kind: "software",
    state: "active",
    alive: true,
    families: [],
    languages: [],
    collections: [],
    useToday: [],
  });
});

test("a summary that is not translated says its language", () => {
  const project = makeProject();
  const catalog = makeCatalog({ projects: [project] });
  expect(projectCard(catalog, project, "zh")).toMatchObject({ summary: "Tugboat hauls boxes.", summaryLocale: "en" });
  expect(projectCard(catalog, project, "en")).not.toHaveProperty("summaryLocale");
});
