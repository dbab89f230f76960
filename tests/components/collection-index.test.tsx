import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CollectionIndex } from "@/components/collection/collection-index";
import { fleet } from "../fixtures/fleet";
import { makeCollection } from "../fixtures/make-catalog";

const first = makeCollection();
const second = {
  ...makeCollection({
    name: { en: "The new chart", zh: "新海图" },
    document: { title: "Another", year: 2019 },
    sections: [
      {
        name: { en: "All", zh: "全部" },
        rows: [
          { name: "Tug", project: "tugboat" },
          { name: "B", project: "barge" },
        ],
      },
    ],
  }),
  id: "new-chart",
};

test("each collection stands with its year, its document and how much of it lives", () => {
  render(<CollectionIndex catalog={{ ...fleet, collections: [first, second] }} locale="en" />);
  const items = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.closest("li"));
  expect(items.map((item) => item?.textContent)).toEqual([
    "2017The old chartTen tugs.After “A chart of the harbour”, 2017Of 1 systems it names with a page here, 1 is alive in 2026.",
    "2019The new chartTen tugs.After “Another”, 2019Of 2 systems it names with a page here, 1 is alive in 2026.",
  ]);
  expect(
    within(items[1] as HTMLElement)
      .getByRole("link")
      .getAttribute("href"),
  ).toBe("/en/collections/new-chart/");
});

test("together they count each system once", () => {
  render(<CollectionIndex catalog={{ ...fleet, collections: [first, second] }} locale="en" />);
  screen.getByText(/Of the 2 systems that they name and that have a page here, 1 is alive in 2026\.$/);
});

test("one collection needs no sum of all", () => {
  render(<CollectionIndex catalog={{ ...fleet, collections: [first] }} locale="zh" />);
  screen.getByText("把过去的文章逐行翻出来：当时怎么说，后来怎样了。");
  screen.getByText("文中提到、这里有页面的 1 个系统，到 2026 年有 1 个仍在维护。");
});
