import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { Lineage } from "@/components/lineage/lineage";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const catalog = makeCatalog({
  projects: [
    makeProject({ name: "Log", started: "2010", status: { state: "archived", since: "2012" } }),
    makeProject({
      name: "Raft",
      started: "2013",
      status: { state: "absorbed", since: "2016-05" },
      relations: [
        { type: "merged-into", project: "barge", since: "2016-05" },
        { type: "continues", project: "log", since: "2013" },
      ],
    }),
    makeProject({ name: "Barge", started: "2014" }),
    makeProject({ name: "Buoy", started: "2015" }),
  ],
});

function show(slug: string, locale: Locale = "en") {
  const project = catalog.projects.find((each) => each.slug === slug);
  if (!project) throw new Error(`no ${slug}`);
  return render(<Lineage catalog={catalog} project={project} locale={locale} messages={messagesOf(locale)} />);
}

describe("the drawing", () => {
  test("names every project of the family, each a link but the page's own, with the state of what is past", () => {
    show("raft");
    const drawing = screen.getByRole("group", { name: "Lineage of Raft, along time" });
    expect(within(drawing).getByRole("link", { name: "Log" }).getAttribute("href")).toBe("/en/projects/log/");
    expect(within(drawing).getByRole("link", { name: "Barge" }).getAttribute("href")).toBe("/en/projects/barge/");
    expect(within(drawing).queryByRole("link", { name: "Raft" })).toBeNull();
    expect(within(drawing).getByText("† Archived 2012")).toBeDefined();
    expect(within(drawing).getByText("† Absorbed 2016")).toBeDefined();
  });

  test("says the relations, in Chinese too", () => {
    show("raft", "zh");
    const drawing = screen.getByRole("group", { name: "Raft 的渊源，按时间展开" });
    expect(within(drawing).getByText("并入")).toBeDefined();
    expect(within(drawing).getByText("由后者接续")).toBeDefined();
  });

  test("explains only the signs that occur, and that early years are squeezed", () => {
    show("raft");
    const words = messagesOf("en").lineage;
    expect(screen.getByText(words.became)).toBeDefined();
    expect(screen.queryByText(words.lighter)).toBeNull();
    expect(screen.getByText("Years before 2012 are drawn at a ninth of the scale.")).toBeDefined();
  });

  test("is not there where there is nothing to draw", () => {
    expect(show("buoy").container.childElementCount).toBe(0);
  });
});

test("steps that are not the project's own stand as a list; its own are among its relations", () => {
  show("barge");
  const list = screen.getByRole("list", { name: "Further back and further on" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Log Archived 2012 continued as Raft Absorbed 2016 2013"]);
});
