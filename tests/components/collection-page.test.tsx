import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { CollectionPage } from "@/components/collection/collection-page";
import type { Locale } from "@/lib/i18n/locales";
import { fleet } from "../fixtures/fleet";
import { makeCollection } from "../fixtures/make-catalog";

const collection = makeCollection({
  sections: [
    {
      name: { en: "Tugs", zh: "拖船" },
      rows: [
        { name: "Tug boat", project: "tugboat", said: { en: "Pulls.", zh: "会拖。" } },
        { name: "The barge", project: "barge", note: { en: "Misspelt there.", zh: "那里写错了。" } },
        { name: "A raft", url: "https://www.raft.example/" },
        { name: "A log" },
      ],
    },
  ],
});

const show = (locale: Locale) => render(<CollectionPage catalog={fleet} collection={collection} locale={locale} />);
const rows = () => {
  const [, ...lines] = within(screen.getByRole("table")).getAllByRole("row");
  return lines.map((line) => [...line.children].map((cell) => cell.textContent));
};

test("each row says what was written then and what it is now", () => {
  show("en");
  expect(rows()).toEqual([
    ["Tug boat", "Pulls.", "Tugboat Active"],
    ["The barge", "", "Barge Archived 2021Use today TugboatMisspelt there."],
    ["A raft", "", "raft.example"],
    ["A log", "", "Named without a page here"],
  ]);
});

test("it says which document it follows and how much of it is alive", () => {
  show("en");
  screen.getByText("After “A chart of the harbour”, 2017. Of 2 systems it names with a page here, 1 is alive.");
});

test("it is in Chinese on a Chinese page, and says where a text is not", () => {
  show("zh");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("拖船");
  expect(rows()[0]).toEqual(["Tug boat", "会拖。", "Tugboat 活跃"]);
  screen.getByText("依据《A chart of the harbour》，2017 年。文中提到、这里有页面的 2 个系统，1 个仍在维护。");
  screen.getByText("这段文字还没有译文，先看英文。");
});
