import { describe, expect, test } from "vitest";
import { byYearOfEnd, countCauses, departedProjects } from "@/lib/catalog/departed";
import { livesByYear } from "@/lib/catalog/lives-by-year";
import { makeCatalog } from "@/tests/fixtures/make-catalog";
import { makeProject, type ProjectOverrides } from "@/tests/fixtures/make-project";

const gone = (name: string, since: string, overrides: ProjectOverrides = {}) =>
  makeProject({ name, ...overrides, status: { state: "archived", since, ...overrides.status } });

describe("the departed", () => {
  const catalog = makeCatalog({
    projects: [
      makeProject({ name: "Alive" }),
      makeProject({ name: "Unchecked", status: { state: "unknown", since: "2020" } }),
      gone("Year only", "2021", { status: { cause: "merged" } }),
      gone("March", "2021-03"),
      gone("Day", "2021-03-09", { status: { state: "dormant", cause: "merged" } }),
      gone("Old", "2014-11-30", { status: { cause: "acquired" } }),
      gone("Also in March", "2021-03"),
    ],
  });
  const names = departedProjects(catalog).map(({ project }) => project.name);

  test("are all that ended, newest first; within the same date by name", () => {
    expect(names).toEqual(["Day", "Also in March", "March", "Year only", "Old"]);
  });

  test("stand by year", () => {
    const years = byYearOfEnd(departedProjects(catalog));
    expect(years.map(({ year, departed }) => [year, departed.length])).toEqual([
      ["2021", 4],
      ["2014", 1],
    ]);
  });

  test("are counted by cause, and those of unknown cause apart", () => {
    expect([...countCauses(departedProjects(catalog))]).toEqual([
      ["merged", 2],
      [undefined, 2],
      ["acquired", 1],
    ]);
  });
});

describe("births and deaths by year", () => {
  test("leave no year out up to the last check, count what is known and say what is not", () => {
    const catalog = makeCatalog({
      projects: [
        makeProject({ name: "A", started: "2019-05", status: { checked: "2023-01-01" } }),
        makeProject({ name: "B", started: "2019", status: { checked: "2022-01-01" } }),
        gone("C", "2022-01", { started: "2021-02-03", status: { checked: "2022-02-01" } }),
        makeProject({ name: "D", status: { checked: "2022-01-01" } }),
      ],
    });
    expect(livesByYear(catalog)).toEqual({
      years: [
        { year: "2019", before: false, births: 2, deaths: 0 },
        { year: "2020", before: false, births: 0, deaths: 0 },
        { year: "2021", before: false, births: 1, deaths: 0 },
        { year: "2022", before: false, births: 0, deaths: 1 },
        { year: "2023", before: false, births: 0, deaths: 0 },
      ],
      unknownBirths: 1,
    });
  });

  test("older years stand together", () => {
    const catalog = makeCatalog({
      projects: [
        makeProject({ name: "Ark", started: "1979" }),
        makeProject({ name: "Raft", started: "2009-12-31" }),
        makeProject({ name: "Tug", started: "2010" }),
        gone("Ship", "2026-02", { started: "2008" }),
      ],
    });
    const { years } = livesByYear(catalog);
    expect(years.slice(0, 2)).toEqual([
      { year: "2010", before: true, births: 3, deaths: 0 },
      { year: "2010", before: false, births: 1, deaths: 0 },
    ]);
    expect(years.at(-1)).toEqual({ year: "2026", before: false, births: 0, deaths: 1 });
    expect(years.map(({ year }) => year)).toEqual(["2010", ...Array.from({ length: 17 }, (_, i) => `${2010 + i}`)]);
  });

  test("a catalogue without dates has no years", () => {
    expect(livesByYear(makeCatalog())).toEqual({ years: [], unknownBirths: 1 });
  });
});
