import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { DepartedPage } from "@/components/departed/departed-page";
import type { Locale } from "@/lib/i18n/locales";
import { fleet } from "../fixtures/fleet";
import { makeProject } from "../fixtures/make-project";

const raft = makeProject({
  name: "Raft",
  aliases: ["Røft"],
  started: "2012",
  status: {
    state: "absorbed",
    since: "2021-01-02",
    cause: "merged",
    why: { en: "It became part of the Tugboat.", zh: "并入了 Tugboat。" },
    source: ["readme", "https://raft.example/end"],
  },
  replacements: [
    { project: "tugboat", fit: "partial", why: { en: "Same logs.", zh: "同样的木头。" } },
    { project: "barge", fit: "drop-in", why: { en: "It floats.", zh: "也能浮。" } },
  ],
});
const log = makeProject({
  name: "Log",
  status: {
    state: "dormant",
    since: "2014",
    cause: "maintainers-left",
    evidence: { en: "Last seen in 2014.", zh: "2014 年最后一次出现。" },
  },
  noReplacement: { en: "Nobody rides logs.", zh: "没人骑木头了。" },
});
const catalog = { ...fleet, projects: [...fleet.projects, log, raft] };

const show = (locale: Locale = "en", address = "/en/where-did-it-go/") => {
  window.history.replaceState(null, "", address);
  return render(<DepartedPage catalog={catalog} locale={locale} />);
};
const names = () =>
  screen.queryAllByRole("heading", { level: 4 }).map((heading) => heading.textContent?.replace("† ", ""));
const years = () => screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
const item = (name: string) => within(screen.getByRole("link", { name }).closest("li") as HTMLElement);

beforeEach(() => {
  document.documentElement.dataset.pending = "";
});

describe("the list", () => {
  test("says how many of all there are, newest end first, by year", () => {
    show();
    screen.getByText(/^4 of the 7 projects here are not alive any more/);
    expect(years()).toEqual(["2021", "2020", "2014"]);
    expect(names()).toEqual(["Barge", "Raft", "Foghorn", "Log"]);
  });

  test("each says when and why it ended, by which source, and what people use today with its fit", () => {
    show();
    const row = item("Raft");
    row.getByText("2 January 2021");
    row.getByText("Absorbed", { exact: false });
    expect(row.getByText("Merged.").closest("p")?.textContent).toBe("Merged. It became part of the Tugboat.");
    expect(row.getByRole("link", { name: "Readme" }).getAttribute("href")).toBe("https://tugboat.example/readme");
    row.getByRole("link", { name: "raft.example/end" });
    row.getByRole("link", { name: "Hauling" });
    expect(row.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "TugboatPartial fit",
      "† BargeDrop-in",
    ]);
  });

  test("or why there is nothing to use, and the evidence where no reason is known", () => {
    show();
    expect(item("Log").getByText("Nothing takes its place").closest("p")?.textContent).toBe(
      "Nothing takes its place: Nobody rides logs.",
    );
    item("Log").getByText(/Last seen in 2014/);
  });

  test("it is in Chinese on a Chinese page", () => {
    show("zh", "/zh/where-did-it-go/");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("它们去哪儿了");
    expect(item("Raft").getByText("并入其他项目。").closest("p")?.textContent).toBe("并入其他项目。并入了 Tugboat。");
    item("Log").getByText("无人维护。");
  });
});

describe("the numbers", () => {
  test("births and deaths by year are a table", () => {
    show();
    const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map(({ children }) => [...children].map((cell) => cell.textContent).join(" "))).toEqual([
      "2012 1 0",
      "2013 1 0",
      "2014 0 1",
      "2015 2 0",
      "2016 0 0",
      "2017 0 0",
      "2018 0 0",
      "2019 1 0",
      "2020 0 1",
      "2021 0 2",
      "2022 0 0",
      "2023 0 0",
      "2024 0 0",
      "2025 0 0",
      "2026 0 0",
    ]);
    screen.getByText(/2026 is not over\. The beginnings of 2 projects are not known\.$/);
  });

  test("each cause has its meaning and its number, and leads to its projects", () => {
    show();
    const causes = within(screen.getByRole("region", { name: "Why they ended" }));
    expect(causes.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "1Maintainers leftThose who looked after it had no more time or interest, and nobody took over.",
      "1MergedIts code or its work went into another project.",
    ]);
    expect(causes.getByRole("link", { name: "Merged" }).getAttribute("href")).toBe(
      "/en/where-did-it-go/?cause=merged#list",
    );
    causes.getByText("For 2 of them no source gives a reason.");
  });
});

describe("narrowing", () => {
  test("the address is obeyed from the start, and the page is shown when it is", () => {
    show("en", "/en/where-did-it-go/?cause=merged");
    expect(names()).toEqual(["Raft"]);
    expect(years()).toEqual(["2021"]);
    expect(screen.getByRole("status").textContent).toBe("1 of 4");
    expect(document.documentElement.dataset.pending).toBeUndefined();
  });

  test("a choice goes into the address beside what is there, and out again", () => {
    show("en", "/en/where-did-it-go/?q=tugboat");
    fireEvent.change(screen.getByRole("combobox", { name: "Year" }), { target: { value: "2021" } });
    expect(window.location.search).toBe("?q=tugboat&year=2021");
    expect(names()).toEqual(["Barge", "Raft"]);
    fireEvent.change(screen.getByRole("combobox", { name: "Category" }), { target: { value: "signalling" } });
    expect(names()).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe("None of them fits.");
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(window.location.search).toBe("");
    expect(names()).toEqual(["Barge", "Raft", "Foghorn", "Log"]);
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  test("words are searched for in everything a row says, its other names too", async () => {
    show();
    await userEvent.type(screen.getByRole("searchbox", { name: "Search in this list" }), "roft became");
    expect(window.location.search).toBe("?q=roft+became");
    expect(names()).toEqual(["Raft"]);
  });
});

test("a catalogue in which everything lives says so, and has nothing to narrow", () => {
  const alive = { ...fleet, projects: fleet.projects.filter((project) => project.alive) };
  render(<DepartedPage catalog={alive} locale="en" />);
  screen.getByText("Everything that is listed here is alive.");
  expect(screen.queryByRole("searchbox")).toBeNull();
  expect(screen.queryByRole("heading", { name: "Why they ended" })).toBeNull();
});
