import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CategoryPage } from "@/components/category/category-page";
import { findCategory } from "@/lib/catalog/lookup";
import { fleet } from "../fixtures/fleet";

const show = (id: string) => {
  const category = findCategory(fleet, id);
  if (!category) throw new Error(`no ${id}`);
  render(<CategoryPage catalog={fleet} category={category} locale="en" />);
};
const headings = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);

test("a category keeps the alive and the past apart, where to start first", () => {
  show("hauling");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Hauling");
  screen.getByText("2 alive, 1 past");
  expect([headings("Alive"), headings("Past")]).toEqual([["Tugboat", "capstan"], ["Barge"]]);
});

test("its table has a row for each project and a column for each question", () => {
  show("hauling");
  const table = within(screen.getByRole("table"));
  expect(table.getAllByRole("rowheader").map((head) => head.textContent)).toEqual([
    "TugboatActive",
    "capstanStable",
    "BargeArchived 2021",
  ]);
  const questions = table.getAllByRole("columnheader").map((head) => head.querySelector("summary")?.textContent);
  expect(questions).toEqual([
    // the head of the names asks nothing
    undefined,
    "Runs without root",
    "Offered as a service",
    "Configured by",
    "Protocols",
    "Least nodes",
    "Keeps its state in",
  ]);
});

test("what is mainly something else but does this job too is named", () => {
  show("signalling");
  const also = within(screen.getByRole("region", { name: "Also does this job" }));
  expect(also.getByRole("link", { name: "Tugboat" }).getAttribute("href")).toBe("/en/projects/tugboat/");
});

test("pairs within the category lead to their pages", () => {
  show("hauling");
  const pairs = within(screen.getByRole("region", { name: "Two at a time" })).getAllByRole("link");
  expect(pairs.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Barge vs Tugboat", "/en/compare/barge-vs-tugboat/"],
  ]);
});
