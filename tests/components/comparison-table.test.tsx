import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { compareWords } from "@/components/compare/compare-words";
import { comparisonSections } from "@/components/compare/comparison-sections";
import { ComparisonTable } from "@/components/compare/comparison-table";
import { LicenceWarning } from "@/components/compare/licence-warning";
import { PastWarning } from "@/components/compare/past-warning";
import { categoryQuestions, compareColumn } from "@/lib/catalog/compare-column";
import { findProject } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { fleet } from "../fixtures/fleet";
import { attributes, makeCatalog, makeCategory } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const columnsOf = (catalog: Catalog, slugs: string[], locale: Locale) =>
  slugs.flatMap((slug) => {
    const project = findProject(catalog, slug);
    return project ? [compareColumn(catalog, project, locale)] : [];
  });

const table = (
  slugs: string[],
  {
    catalog = fleet,
    locale = "en" as Locale,
    ...rest
  }: { catalog?: Catalog; locale?: Locale; hidden?: string[]; differencesOnly?: boolean } = {},
) =>
  render(
    <ComparisonTable
      content={comparisonSections(
        columnsOf(catalog, slugs, locale),
        catalog.categories.map((category) => categoryQuestions(category, locale)),
        locale,
        compareWords(messagesOf(locale)),
      )}
      locale={locale}
      words={compareWords(messagesOf(locale))}
      {...rest}
    />,
  );

/** The cells of the row with this heading, as text. */
const row = (name: string) => {
  const found = screen
    .getAllByRole("row")
    .find((each) => within(each).queryByRole("rowheader")?.textContent?.startsWith(name));
  return (
    found &&
    within(found)
      .getAllByRole("cell")
      .map((cell) => cell.textContent)
  );
};

/** Hauling beside tolling, which asks one of hauling's questions and three of its own. */
const mixed = makeCatalog({
  categories: [
    makeCategory(),
    makeCategory({
      id: "tolling",
      layer: "mast",
      name: { en: "Tolling", zh: "敲钟" },
      attributes: attributes.map((attribute, i) =>
        i === 0 ? attribute : { ...attribute, name: { en: `Bell ${attribute.id}`, zh: `钟 ${attribute.id}` } },
      ),
    }),
  ],
  projects: [
    makeProject({ name: "capstan", started: "2015", license: "MIT", attributes: { rootless: "yes" } }),
    makeProject({ name: "Bell", category: "tolling" }),
  ],
});

const bands = () =>
  screen
    .getAllByRole("columnheader")
    .filter((head) => head.getAttribute("scope") === "colgroup")
    .map((head) => head.textContent);

describe("the comparison's table", () => {
  test("has a column for each project, in order, each linked to its page", () => {
    table(["barge", "tugboat"]);
    const heads = screen.getAllByRole("columnheader").flatMap((head) => within(head).queryAllByRole("link"));
    expect(heads.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Barge", "/en/projects/barge/"],
      ["Tugboat", "/en/projects/tugboat/"],
    ]);
  });

  test("says the state first, with what to use instead of what is past", () => {
    table(["barge", "tugboat"]);
    expect(row("State")).toEqual(["Archived 2021Use today Tugboat", "Active"]);
  });

  test("says facts in words, and that what is not known is unknown", () => {
    table(["capstan", "semaphore"]);
    expect(row("Licence")).toEqual(["Proprietary", "MIT"]);
    expect(row("Foundation")).toEqual(["GuildGraduated", "None"]);
    expect(row("Last release")).toEqual(["31read 1 November 2026", "Unknown"]);
  });

  test("leaves out a row that nobody fills", () => {
    table(["tugboat", "semaphore"]);
    expect([row("Owner"), row("Image")]).toEqual([undefined, undefined]);
  });

  test("puts what two categories ask alike before what each asks alone", () => {
    table(["capstan", "bell"], { catalog: mixed });
    expect(bands()).toEqual(["Standing", "Asked of more than one", "Hauling", "Tolling", "Facts"]);
    expect(row("Runs without root")).toEqual(["Yes", "Unknown"]);
    expect(row("Protocols")).toEqual(["Unknown", "·Not a question of its category"]);
  });

  test("leaves out the rows that are hidden, and a band with none left", () => {
    table(["tugboat", "capstan"], { hidden: ["started", "release", "foundation", "stars", "no-such-row"] });
    expect(bands()).toEqual(["Hauling", "Facts"]);
    expect([row("Started"), row("Licence")]).toEqual([undefined, ["MIT", "Proprietary"]]);
  });

  test("folds the rows that are the same in all, but names no hidden one among them", () => {
    table(["tugboat", "capstan"], { differencesOnly: true, hidden: ["hauling.crew"] });
    expect(row("Runs without root")).toBeUndefined();
    screen.getByText(
      "The same in all: Runs without root · Offered as a service · Configured by · Protocols · Keeps its state in",
    );
  });

  test("cites a source once in a cell, however many licences it tells of", () => {
    const licenceHistory = [
      { license: "GPL-2.0-only", from: "2013", source: "readme" },
      { license: "AGPL-3.0-only", from: "2018-10", source: "readme" },
    ];
    const catalog = makeCatalog({ projects: [makeProject({ license: "MIT", licenseHistory: licenceHistory })] });
    table(["tugboat"], { catalog });
    expect(row("Licence")).toEqual(["MIT1GPL-2.0-only from 2013, AGPL-3.0-only from October 2018"]);
    expect(screen.getByRole("listitem").id).toBe("source-1");
  });

  test("is in Chinese on a Chinese page", () => {
    table(["barge", "capstan"], { locale: "zh" });
    expect(row("状态")).toEqual(["2021 年已归档现在用什么 Tugboat", "稳定"]);
    expect(row("许可证")).toEqual(["Apache-2.0", "专有"]);
    expect(row("开发语言")).toEqual(["Go", "Rust、Go"]);
  });
});

describe("the warning that something compared is past", () => {
  const warn = (slugs: string[], locale: Locale = "en", catalog: Catalog = fleet) => {
    render(
      <PastWarning
        columns={columnsOf(catalog, slugs, locale)}
        locale={locale}
        words={compareWords(messagesOf(locale))}
      />,
    );
    return screen.queryByRole("complementary");
  };
  const offers = () => screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

  test("is not there where all are alive", () => {
    expect(warn(["tugboat", "capstan"])).toBeNull();
  });

  test("names what is past, and offers its heir or to leave it out", () => {
    expect(warn(["barge", "capstan", "semaphore"])?.textContent).toContain("Barge is not alive.");
    expect(offers()).toEqual([
      ["Add Tugboat", "/en/compare/?p=barge,tugboat,capstan,semaphore"],
      ["Put Tugboat in its place", "/en/compare/?p=tugboat,capstan,semaphore"],
      ["Leave Barge out", "/en/compare/?p=capstan,semaphore"],
    ]);
  });

  test("offers no heir that is compared already, and does not leave one alone", () => {
    warn(["barge", "tugboat"]);
    expect(offers()).toEqual([]);
  });

  test("of several tells each one's state", () => {
    const warning = warn(["barge", "foghorn", "capstan"]);
    expect(warning?.textContent).toContain("Barge and Foghorn are not alive.");
    within(warning as HTMLElement).getByText("Barge: Archived 2021.");
    within(warning as HTMLElement).getByText("Foghorn: Discontinued 2020.");
  });

  test("gives the reason, or else the evidence", () => {
    const past = { state: "archived", since: "2021", evidence: { en: "Archived in 2021." } } as const;
    const catalog = makeCatalog({
      projects: [
        makeProject({ name: "Raft", status: { ...past, why: { en: "Nobody was left." } } }),
        makeProject({ name: "Dinghy", status: past }),
      ],
    });
    const warning = warn(["raft", "dinghy"], "en", catalog);
    within(warning as HTMLElement).getByText("Raft: Archived 2021. Nobody was left.");
    within(warning as HTMLElement).getByText("Dinghy: Archived 2021. Archived in 2021.");
  });

  test("is in Chinese on a Chinese page", () => {
    expect(warn(["barge", "capstan", "semaphore"], "zh")?.textContent).toContain("Barge 已经停止。");
    expect(offers().slice(0, 2)).toEqual([
      ["加上 Tugboat", "/zh/compare/?p=barge,tugboat,capstan,semaphore"],
      ["换成 Tugboat", "/zh/compare/?p=tugboat,capstan,semaphore"],
    ]);
  });
});

describe("the word on licences that ask more than they did", () => {
  const warn = (locale: Locale) => {
    const licenseHistory = [
      { license: "MPL-2.0", from: "2014" },
      { license: "BUSL-1.1", from: "2023-08-10" },
    ];
    const catalog = makeCatalog({
      projects: [makeProject({ license: "BUSL-1.1", licenseHistory }), makeProject({ name: "Raft", license: "MIT" })],
    });
    render(
      <LicenceWarning
        columns={columnsOf(catalog, ["tugboat", "raft"], locale)}
        locale={locale}
        words={compareWords(messagesOf(locale))}
      />,
    );
    return screen.getAllByRole("listitem").map((item) => item.textContent);
  };

  test.each([
    ["en", "Tugboat asks more by its licence than it did: MPL-2.0 until 10 August 2023, BUSL-1.1 today."],
    ["zh", "Tugboat 的许可证比以前更严：2023 年 8 月 10 日之前是 MPL-2.0，现在是 BUSL-1.1。"],
  ] as const)("names them, and them alone, in %s", (locale, sentence) => {
    expect(warn(locale)).toEqual([sentence]);
  });
});
