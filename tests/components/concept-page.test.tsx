import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ConceptIndex } from "@/components/concept/concept-index";
import { ConceptPage } from "@/components/concept/concept-page";
import { ProjectPage } from "@/components/project/project-page";
import type { Locale } from "@/lib/i18n/locales";
import { fleet } from "../fixtures/fleet";
import { makeCollection, makeConcept } from "../fixtures/make-catalog";

const ballast = makeConcept({
  aliases: ["Stones"],
  projects: [{ project: "tugboat", note: { en: "Carries little.", zh: "载得少。" } }, { project: "barge" }],
  related: ["draught"],
  outdated: [
    {
      said: { en: "It is always stone.", zh: "总是石头。" },
      today: { en: "It is `water`.", zh: "用 `water`。" },
      source: "manual",
      collection: "old-chart",
    },
  ],
  tables: [
    {
      name: { en: "Kinds", zh: "种类" },
      columns: [{ en: "Kind", zh: "种类" }, "kg"],
      rows: [
        ["`stone`", 900],
        [{ en: "[Barge](project:barge) water", zh: "[Barge](project:barge) 的水" }, 1000],
      ],
      source: "manual",
    },
  ],
});
const draught = makeConcept({ slug: "draught", name: { en: "Draught", zh: "吃水" }, layer: "mast" });
const chart = makeCollection({
  sections: [{ name: { en: "Tugs", zh: "拖船" }, rows: [{ name: "Balast", concept: "ballast" }] }],
});
const catalog = { ...fleet, concepts: [ballast, draught], collections: [chart] };

const show = (locale: Locale) => render(<ConceptPage catalog={catalog} concept={ballast} locale={locale} />);
const texts = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

describe("the page of a concept", () => {
  test("it says what it is, by which other names, and where it stands", () => {
    show("en");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Ballast");
    screen.getByText("Also called Stones");
    expect(
      within(screen.getByRole("navigation", { name: "You are here" }))
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["/en/", "/en/concepts/"]);
  });

  test("its projects are links with their state, and what each has to do with it", () => {
    show("en");
    const rows = within(screen.getByRole("region", { name: "In these projects" })).getAllByRole("listitem");
    expect(texts(rows)).toEqual(["TugboatActiveCarries little.", "BargeArchived 2021"]);
  });

  test("its table has headings for columns and rows, with code and links in the cells", () => {
    show("en");
    const table = within(screen.getByRole("table"));
    expect(texts(table.getAllByRole("columnheader"))).toEqual(["Kind", "kg"]);
    expect(texts(table.getAllByRole("rowheader"))).toEqual(["stone", "Barge water"]);
    expect(texts(table.getAllByRole("cell"))).toEqual(["900", "1000"]);
    expect(table.getByRole("link", { name: "Barge" }).getAttribute("href")).toBe("/en/projects/barge/");
  });

  test("what old texts say leads to the text and to the source of what holds today", () => {
    show("en");
    const outdated = within(screen.getByRole("region", { name: "What old texts say" }));
    expect(texts(outdated.getAllByRole("definition"))).toEqual(["It is always stone.", "It is water.1"]);
    expect(outdated.getByRole("link", { name: "The old chart, 2017" }).getAttribute("href")).toBe(
      "/en/collections/old-chart/",
    );
  });

  test("it leads to related concepts and to the texts that name it, by their own spelling", () => {
    show("zh");
    within(screen.getByRole("region", { name: "相关概念" })).getByRole("link", { name: "吃水" });
    expect(screen.getByRole("region", { name: "哪些资料提到过" }).textContent).toContain("旧海图 写作“Balast”");
  });

  test("a concept with nothing but prose has no empty sections", () => {
    const lonely = makeConcept();
    render(<ConceptPage catalog={{ ...fleet, concepts: [lonely] }} concept={lonely} locale="en" />);
    expect(texts(screen.getAllByRole("heading", { level: 2 }))).toEqual(["What it is", "Sources"]);
  });
});

test("the index groups concepts under the waters that they explain, in the landscape's order", () => {
  render(<ConceptIndex catalog={catalog} locale="en" />);
  expect(texts(screen.getAllByRole("heading"))).toEqual(["Concepts", "Deck", "Ballast", "Mast", "Draught"]);
  screen.getByText("Explains 2 projects");
});

test("an index without concepts says so", () => {
  render(<ConceptIndex catalog={fleet} locale="zh" />);
  screen.getByText("这里还没有概念。");
});

test("the page of a project links back to its concepts and to the texts that name it", () => {
  const named = makeCollection({
    sections: [
      {
        name: { en: "Tugs" },
        rows: [
          { name: "Tugbot", project: "tugboat" },
          { name: "Tug", project: "tugboat" },
        ],
      },
    ],
  });
  const tugboat = fleet.projects.find(({ slug }) => slug === "tugboat");
  if (!tugboat) throw new Error("no tugboat in the fleet");
  render(<ProjectPage catalog={{ ...catalog, collections: [named] }} project={tugboat} locale="en" />);
  expect(
    within(screen.getByRole("region", { name: "Concepts behind it" }))
      .getByRole("link")
      .getAttribute("href"),
  ).toBe("/en/concepts/ballast/");
  expect(screen.getByRole("region", { name: "Named in" }).textContent).toBe(
    "Named in2017The old chart as “Tugbot”, “Tug”",
  );
});
