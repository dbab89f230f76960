import { describe, expect, test, vi } from "vitest";
import { dataRoutes, inLocale, routes } from "@/lib/routes";

describe("addresses at the root of a host", () => {
  test.each([
    [routes.root(), "/"],
    [routes.explorer("en"), "/en/"],
    [routes.explorer("zh", "?layer=deck"), "/zh/?layer=deck"],
    [routes.category("en", "hauling"), "/en/categories/hauling/"],
    [routes.project("zh", "tugboat"), "/zh/projects/tugboat/"],
    [routes.compare("en"), "/en/compare/"],
    [routes.compare("en", ["b", "a"]), "/en/compare/?p=b,a"],
    [routes.pairs("en"), "/en/compare/pairs/"],
    [routes.pair("en", "a-vs-b"), "/en/compare/a-vs-b/"],
    [routes.collections("en"), "/en/collections/"],
    [routes.collection("en", "old-chart"), "/en/collections/old-chart/"],
    [routes.concepts("zh"), "/zh/concepts/"],
    [routes.concept("en", "ballast"), "/en/concepts/ballast/"],
    [routes.departed("en"), "/en/where-did-it-go/"],
    [routes.departed("zh", "?cause=merged"), "/zh/where-did-it-go/?cause=merged"],
    [routes.about("en"), "/en/about/"],
    [routes.about("en", "rule"), "/en/about/#rule"],
    [dataRoutes.explorer("zh"), "/zh/explorer.json"],
    [dataRoutes.column("en", "tugboat"), "/en/projects/tugboat/column.json"],
    [dataRoutes.marks("plain"), "/marks/plain.svg"],
    [dataRoutes.candidates("en"), "/en/compare/candidates.json"],
  ])("%s", (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe("inLocale", () => {
  test.each([
    ["/en/about/", "zh", "/zh/about/"],
    ["/zh/", "en", "/en/"],
    ["/en/projects/tugboat/", "en", "/en/projects/tugboat/"],
    ["/en/compare/?p=a,b", "zh", "/zh/compare/?p=a,b"],
    // what belongs to no language stays where it is
    ["/", "zh", "/"],
    ["/marks/plain.svg", "zh", "/marks/plain.svg"],
    ["/england/", "zh", "/england/"],
  ] as const)("inLocale(%o, %o) is %o", (path, locale, expected) => {
    expect(inLocale(path, locale)).toBe(expected);
  });
});

test("published in a folder of a host, every address begins with it", async () => {
  vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/harbour");
  vi.resetModules();
  const there = await import("@/lib/routes");
  vi.unstubAllEnvs();
  const addresses = [
    there.routes.root(),
    there.routes.compare("en", ["a"]),
    there.dataRoutes.explorer("zh"),
    there.inLocale("/harbour/en/about/", "zh"),
  ];
  expect(addresses).toEqual([
    "/harbour/",
    "/harbour/en/compare/?p=a",
    "/harbour/zh/explorer.json",
    "/harbour/zh/about/",
  ]);
});
