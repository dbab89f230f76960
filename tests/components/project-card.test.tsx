import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { cardWords, ProjectCardItem } from "@/components/project/project-card";
import { projectCard } from "@/lib/catalog/card";
import { findProject } from "@/lib/catalog/lookup";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { fleet } from "../fixtures/fleet";

const show = (slug: string, locale: Locale = "en", foot?: string) => {
  const project = findProject(fleet, slug);
  if (!project) throw new Error(`no ${slug}`);
  const card = projectCard(fleet, project, locale);
  render(
    <ul>
      <ProjectCardItem card={card} words={cardWords(messagesOf(locale))} locale={locale}>
        {foot}
      </ProjectCardItem>
    </ul>,
  );
  return screen.getByRole("listitem");
};

const facts = () =>
  screen.getAllByRole("term").map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);

describe("a project's card", () => {
  test("is a list item that names and links its project", () => {
    const item = show("tugboat");
    expect(item.getAttribute("data-project")).toBe("tugboat");
    const heading = within(item).getByRole("heading", { level: 3, name: "Tugboat" });
    expect(within(heading).getByRole("link", { name: "Tugboat" }).getAttribute("href")).toBe("/en/projects/tugboat/");
  });

  test("says category, state, what it does and at most four facts", () => {
    const item = show("tugboat", "en", "the foot");
    for (const text of ["Hauling", "Active", "Tugboat hauls boxes.", "the foot"]) within(item).getByText(text);
    expect(facts()).toEqual(["Licence: MIT", "Written in: Go", "Stars: 100", "Last release: 10 January 2026"]);
  });

  test("of a past project says when it ended and links what is used today", () => {
    const item = show("barge");
    within(item).getByText("Archived 2021");
    within(item).getByText("Use today");
    expect(within(item).getByRole("link", { name: "Tugboat" }).getAttribute("href")).toBe("/en/projects/tugboat/");
  });

  test("in Chinese is in Chinese, and marks a summary that is not", () => {
    const item = show("barge", "zh");
    within(item).getByText("2021 年已归档");
    within(item).getByText("搬运");
    expect(within(item).getByText("Barge hauls boxes.").getAttribute("lang")).toBe("en");
    expect(facts()).toEqual(["许可证: Apache-2.0", "开发语言: Go", "星标: 900", "最近发布: 2020 年 12 月 24 日"]);
  });

  test("names a proprietary licence in words, and a release without a date by its version", () => {
    show("capstan");
    expect(facts()).toEqual(["Licence: Proprietary", "Written in: Rust, Go", "Last release: 3", "Started: 2015"]);
  });

  test("of which no fact is known shows none", () => {
    show("foghorn");
    expect(screen.queryAllByRole("term")).toEqual([]);
  });
});
