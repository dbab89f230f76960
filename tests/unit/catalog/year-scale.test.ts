import { describe, expect, test } from "vitest";
import { decimalYear, hasBreak, positionOf, yearAt, yearTicks } from "@/lib/catalog/year-scale";

test.each([
  ["2015", 2015.5],
  ["2015-01", 2015 + 0.5 / 12],
  ["2015-12", 2015 + 11.5 / 12],
  ["2015-07-01", 2015.5 + 0.5 / 31 / 12],
])("%s is drawn in the middle of what it may mean", (date, year) => {
  expect(decimalYear(date)).toBeCloseTo(year, 6);
});

describe("a scale that begins before the break", () => {
  const scale = { first: 1994, last: 2022 };
  // 18 years at a ninth are two, then ten: twelve in all
  test.each([
    [1994, 0],
    [2003, 8.33],
    [2012, 16.67],
    [2013, 25],
    [2022, 100],
    [2025, 125],
    [1985, -8.33],
  ])("%i stands at %f per cent", (year, at) => {
    expect(positionOf(scale, year)).toBeCloseTo(at, 2);
  });

  test("every year is found again under its place", () => {
    for (let year = 1994; year <= 2022; year++) expect(yearAt(scale, positionOf(scale, year) + 0.01)).toBe(year);
    expect(yearAt(scale, -20)).toBe(1994);
    expect(yearAt(scale, 300)).toBe(2022);
  });

  test("it says so", () => {
    expect(hasBreak(scale)).toBe(true);
    expect(hasBreak({ first: 2012, last: 2022 })).toBe(false);
  });
});

describe("years are written where there is room", () => {
  const written = (first: number, last: number, pixels: number) =>
    yearTicks({ first, last }, pixels)
      .filter(({ labelled }) => labelled)
      .map(({ year }) => year);

  test("all of them on a short scale", () => {
    expect(written(2014, 2018.5, 600)).toEqual([2014, 2015, 2016, 2017, 2018]);
  });

  test("every second one where they are tight", () => {
    expect(written(2012, 2026.9, 400)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  });

  test("decades alone in the squeezed part, and none that would touch the first after the break", () => {
    expect(written(1979, 2026.9, 1000).filter((year) => year < 2013)).toEqual([1980, 1990, 2000, 2012]);
  });

  test("every year of the squeezed part once it is zoomed into", () => {
    expect(written(2000, 2014, 5000).filter((year) => year < 2012)).toEqual(
      Array.from({ length: 12 }, (_, i) => 2000 + i),
    );
  });
});
