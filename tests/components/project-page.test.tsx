import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ProjectPage } from "@/components/project/project-page";
import type { Locale } from "@/lib/i18n/locales";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeFigures, makeProject, type ProjectOverrides } from "../fixtures/make-project";

const log = "https://harbour.example/log";
const barge: ProjectOverrides = {
  name: "Barge",
  status: {
    state: "archived",
    since: "2021-03",
    evidence: { en: "Archived in March 2021.", zh: "2021 年 3 月归档。" },
    why: { en: "Nobody was left.", zh: "没有人了。" },
    source: log,
  },
  replacements: [
    {
      project: "tugboat",
      fit: "drop-in",
      why: { en: "Hauls the same boxes.", zh: "搬同样的箱子。" },
      source: "readme",
    },
  ],
  license: "MIT",
  licenseHistory: [{ license: "proprietary", from: "2013" }],
  platforms: ["linux", "macos"],
  owner: { name: "Guild", url: "https://guild.example/" },
  foundation: { name: "Board", stage: "archived", accepted: "2015-06", incubating: "2015-06", archived: "2021" },
  links: { website: "https://www.barge.example/" },
  events: [
    { date: "2013-05", kind: "released", text: { en: "First release.", zh: "首次发布。" }, source: log },
    { date: "2021-03-09", kind: "archived", text: { en: "The end.", zh: "结束。" } },
  ],
  relations: [{ type: "built-on", project: "raft", since: "2014", note: { en: "until 0.5", zh: "到 0.5 为止" } }],
  components: [{ name: "bargectl", summary: { en: "Steers it.", zh: "掌舵。" } }],
  figures: makeFigures("2026-11-01", { stars: 900, forks: 1, archived: true, release: { version: "0.9" } }),
  prose: { en: { summary: "Carries boxes.", body: "It was a barge." }, zh: { summary: "运箱子", body: "它是驳船。" } },
};

const show = (locale: Locale, overrides: ProjectOverrides = {}) => {
  const project = makeProject({ ...barge, ...overrides });
  const catalog = makeCatalog({
    site: { ...makeCatalog().site, repository: "https://code.example/harbour" },
    projects: [project, makeProject({ name: "Tugboat" }), makeProject({ name: "Raft" })],
  });
  render(<ProjectPage catalog={catalog} project={project} locale={locale} />);
};

const region = (name: string) => screen.getByRole("region", { name });
const pairs = (name: string) =>
  within(region(name))
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
const sections = () => screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);

describe("the page of a past project", () => {
  test("goes from status over what to use today to its sources", () => {
    show("en");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Barge");
    expect(sections()).toEqual([
      "Use today",
      "What it was",
      "Attributesbeside what people use today",
      "Lineage",
      "Relations",
      "Facts",
      "Events",
      "Parts",
      "Compare Barge with",
      "Near it",
      "Sources",
    ]);
  });

  test("says what happened, why, and by which rule it is judged", () => {
    show("en");
    within(region("Status")).getByText("since March 2021");
    expect(pairs("Status")).toEqual([
      "What happened: Archived in March 2021.2",
      "Why: Nobody was left.",
      "Judged: 20 November 2026, Archived: The repository is archived or declared unmaintained; it can still be had.",
    ]);
  });

  test("says the kind of reason as a word, and what it means where no source says more", () => {
    const status = { state: "archived", since: "2021-03", cause: "maintainers-left" } as const;
    show("en", { status: { ...status, why: { en: "Nobody was left.", zh: "没有人了。" } } });
    expect(pairs("Status")[0]).toBe("Why: Maintainers left. Nobody was left.");
    cleanup();
    show("zh", { status });
    expect(pairs("状态")[0]).toBe("原因: 无人维护。维护者没有时间或兴趣继续，也没有人接手。");
  });

  test("says it in Chinese too", () => {
    show("zh");
    within(region("状态")).getByText("自 2021 年 3 月起");
    expect(pairs("状态")[1]).toBe("原因: 没有人了。");
    expect(sections().slice(0, 2)).toEqual(["现在用什么", "它曾经是什么"]);
  });

  test("says how well each replacement fits, with its source", () => {
    show("en");
    const today = within(region("Use today")).getByRole("listitem").textContent;
    expect(today).toBe("TuTugboatDrop-inHauls the same boxes.1");
  });

  test("or why there is none", () => {
    show("en", { replacements: [], noReplacement: { en: "Nobody needs boxes." } });
    expect(region("Nothing takes its place").textContent).toContain("Nobody needs boxes.");
  });

  test("lists the facts that are known, and no others", () => {
    show("en");
    expect(pairs("Facts")).toEqual([
      "Category: Hauling",
      "Kind: Software",
      "Last release: 0.9",
      "On the timeline: 2013 to 20212013 to 2021",
      "Licence: MIT",
      "Earlier licences: Proprietary from 2013",
      "Runs on: Linux, macOS",
      "Owner: Guild",
      "Foundation: Board (Archived), accepted June 2015, archived 2021",
      "Website: barge.example",
    ]);
    within(region("Facts")).getByText(
      "Figures read by Harbour Office on 1 November 2026: 900 stars, 1 fork, archived flag set, release 0.9.",
    );
  });

  test("tells its history, oldest first, and marks the end", () => {
    show("en");
    const events = within(region("Events")).getAllByRole("listitem");
    expect(events.map((event) => event.textContent)).toEqual([
      "May 2013Released. First release.2",
      "9 March 2021†Archived. The end.",
    ]);
    expect(within(region("Events")).getByText("May 2013").getAttribute("datetime")).toBe("2013-05");
  });

  test("shows its relations with note, date and the other's state", () => {
    show("zh");
    expect(within(region("关系")).getByRole("listitem").textContent).toBe("基于Raft 到 0.5 为止 · 2014 年活跃");
  });

  test("numbers its sources as the facts cite them", () => {
    show("en");
    const sources = within(region("Sources")).getAllByRole("listitem");
    expect(sources.map(({ id, textContent }) => [id, textContent])).toEqual([
      ["source-1", "1Readmetugboat.exampleread 20 November 2026"],
      ["source-2", "2harbour.example/logharbour.examplecited by address"],
    ]);
  });

  test("leads to where its text can be edited, in its own language", () => {
    show("zh");
    expect(screen.getByRole("link", { name: "编辑本页" }).getAttribute("href")).toBe(
      "https://code.example/harbour/edit/main/content/projects/barge/zh.md",
    );
  });
});

test("the page of an alive project warns of nothing and has no section that would be empty", () => {
  const project = makeProject();
  render(<ProjectPage catalog={makeCatalog({ projects: [project] })} project={project} locale="en" />);
  expect(sections()).toEqual(["What it is", "Attributes", "Facts", "Sources"]);
  expect(screen.queryByRole("link", { name: "Edit this page" })).toBeNull();
});
