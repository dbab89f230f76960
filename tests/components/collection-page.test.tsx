import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CollectionPage } from "@/components/collection/collection-page";
import type { Locale } from "@/lib/i18n/locales";
import { fleet } from "../fixtures/fleet";
import { makeCollection, makeConcept } from "../fixtures/make-catalog";

const collection = makeCollection({
  claims: [
    {
      said: { en: "Every ship needs `tar`.", zh: "每条船都要 `tar`。" },
      today: { en: "The [Tugboat](project:tugboat) needs none.", zh: "[Tugboat](project:tugboat) 不需要。" },
      source: "log",
    },
  ],
  sources: [{ id: "log", title: "The log", url: "https://harbour.example/log", read: "2026-11-20" }],
  sections: [
    {
      name: { en: "Tugs", zh: "拖船" },
      rows: [
        { name: "Tug boat", project: "tugboat", said: { en: "Pulls.", zh: "会拖。" } },
        { name: "The barge", project: "barge", note: { en: "Misspelt there.", zh: "那里写错了。" } },
        { name: "A raft", url: "https://www.raft.example/", sic: true },
        { name: "A log" },
        { name: "What steadies her", concept: "ballast", note: { en: "Of stone then.", zh: "当时用石头。" } },
      ],
    },
  ],
});

const catalog = { ...fleet, concepts: [makeConcept()] };

const show = (locale: Locale) => render(<CollectionPage catalog={catalog} collection={collection} locale={locale} />);
const rows = () => {
  const [, ...lines] = within(screen.getByRole("table")).getAllByRole("row");
  return lines.map((line) => [...line.children].map((cell) => cell.textContent));
};

test("each row says what was written then and what it is now", () => {
  show("en");
  expect(rows()).toEqual([
    ["Tug boat", "Pulls.", "Tugboat Active"],
    ["The barge", "", "Barge Archived 2021Use today TugboatMisspelt there."],
    ["A raft[sic]", "", "raft.example"],
    ["A log", "", "Named without a page here"],
    ["What steadies her", "", "Ballast conceptOf stone then."],
  ]);
});

test("it says which document it follows and how much of it is alive", () => {
  show("en");
  screen.getByText("After “A chart of the harbour”, 2017.");
  screen.getByText(
    "Of 2 systems it names with a page here, 1 is alive in 2026. The others: 1 archived. 2 more names stand without a page of their own.",
  );
});

test("it is in Chinese on a Chinese page, and says where a text is not", () => {
  show("zh");
  expect(screen.getByRole("region", { name: "拖船" }).tagName).toBe("SECTION");
  expect(rows()[0]).toEqual(["Tug boat", "会拖。", "Tugboat 活跃"]);
  screen.getByText("依据《A chart of the harbour》，2017 年。");
  screen.getByText(
    "文中提到、这里有页面的 2 个系统，到 2026 年有 1 个仍在维护。其余的：1 个已归档。另有 2 个名字没有单独的页面。",
  );
  screen.getByText("这段文字还没有译文，先看英文。");
});

test("what the document said as a whole stands beside what holds today, with its source", () => {
  show("en");
  const claims = within(screen.getByRole("region", { name: "What it said as a whole" }));
  expect(claims.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "Every ship needs tar.",
    "The Tugboat needs none.1",
  ]);
  expect(claims.getByText("tar").tagName).toBe("CODE");
  expect(claims.getByRole("link", { name: "Tugboat" }).getAttribute("href")).toBe("/en/projects/tugboat/");
  expect(claims.getByRole("link", { name: "Source 1" }).getAttribute("href")).toBe("#source-1");
});

test("a long document has a way to each of its sections, a short one needs none", () => {
  show("en");
  expect(screen.queryByRole("navigation", { name: "Sections" })).toBeNull();
  const sections = ["Bow", "Stern", "Port", "Starboard"].map((name) => ({
    name: { en: name },
    rows: [{ name: "A log" }],
  }));
  render(<CollectionPage catalog={catalog} collection={makeCollection({ sections })} locale="en" />);
  const links = within(screen.getByRole("navigation", { name: "Sections" })).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#section-1",
    "#section-2",
    "#section-3",
    "#section-4",
  ]);
});

test("each section is headed by how many of it live, said in words too", () => {
  show("en");
  within(screen.getByRole("region", { name: "Tugs" })).getByText("1 alive, 1 past");
});
