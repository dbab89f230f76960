import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { CategoryPage } from "@/components/category/category-page";
import { findCategory } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import { fleet } from "../fixtures/fleet";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const show = (id: string, catalog: Catalog = fleet) => {
  const category = findCategory(catalog, id);
  if (!category) throw new Error(`no ${id}`);
  render(<CategoryPage catalog={catalog} category={category} locale="en" />);
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

const rowsOf = (name: string) =>
  within(screen.getByRole("group", { name, hidden: true }))
    .getAllByRole("rowheader", { hidden: true })
    .filter((head) => !head.closest("tr")?.hidden)
    .map((head) => head.textContent);

test("its table has a row for each project and a column for each question, the past below a fold", () => {
  show("hauling");
  expect([rowsOf("Alive"), rowsOf("Past")]).toEqual([["TugboatActive", "capstanStable"], ["BargeArchived 2021"]]);
  expect(screen.getByText("1 more that is not alive").closest("details")?.open).toBe(false);
  const questions = within(screen.getByRole("group", { name: "Alive" }))
    .getAllByRole("columnheader")
    .map((head) => head.querySelector("summary")?.textContent);
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

describe("its table is narrowed by an answer", () => {
  const catalog = makeCatalog({
    projects: [
      makeProject({ attributes: { rootless: "yes", protocols: ["http", "raw"] } }),
      makeProject({ name: "capstan", attributes: { rootless: "no", protocols: ["raw"] } }),
      makeProject({
        name: "Barge",
        attributes: { rootless: "yes" },
        status: { state: "archived", since: "2021" },
        replacements: [{ project: "tugboat", fit: "drop-in", why: { en: "The same." } }],
      }),
    ],
  });
  const narrow = (search: string) => {
    window.history.replaceState(null, "", `/en/categories/hauling/${search}`);
    show("hauling", catalog);
  };

  test.each<[string, string[], string | undefined]>([
    ["", ["capstanActive", "TugboatActive"], undefined],
    ["?rootless=yes", ["TugboatActive"], "2 of 3 fit."],
    ["?rootless=no", ["capstanActive"], "1 of 3 fits."],
    ["?protocols=raw", ["capstanActive", "TugboatActive"], "2 of 3 fit."],
    ["?protocols=raw&rootless=no", ["capstanActive"], "1 of 3 fits."],
    ["?rootless=maybe&crew=3&junk=1", ["capstanActive", "TugboatActive"], undefined],
  ])("with %o in the address", (search, rows, count) => {
    narrow(search);
    expect(rowsOf("Alive")).toEqual(rows);
    expect(screen.getByRole("status").textContent).toBe(count ?? "");
  });

  test("the choice of a value goes into the address, and clearing takes it out", async () => {
    narrow("");
    const select = screen.getByRole("combobox", { name: "Narrow by: Runs without root" });
    expect(
      within(select)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Any", "Yes", "No"]);
    await userEvent.selectOptions(select, "Yes");
    expect(window.location.search).toBe("?rootless=yes");
    expect(screen.getByRole("link", { name: "Compare these" }).getAttribute("href")).toBe(
      "/en/compare/?p=tugboat,barge",
    );
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect([window.location.search, rowsOf("Alive")]).toEqual(["", ["capstanActive", "TugboatActive"]]);
  });

  test("a question that all answer alike narrows nothing and has no filter", () => {
    narrow("");
    const selects = screen.getAllByRole("combobox").map((select) => select.getAttribute("aria-label"));
    expect(selects).toEqual(["Narrow by: Runs without root", "Narrow by: Protocols"]);
  });
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
