import { expect, test } from "vitest";
import { coverage } from "@/lib/content/coverage";
import { catalogOf, edit } from "@/tests/fixtures/read-fixture";

test("coverage counts who is alive, who has Chinese and what is known", () => {
  // proxies: alpha knows 5 of 5, beta 2, gamma none; stores: epsilon knows 4 of 5 (one is unknown), delta none
  expect(coverage(catalogOf())).toEqual([
    { id: "proxies", alive: 1, past: 2, zh: 1, attributes: 7 / 15, aliveAttributes: 1 },
    { id: "stores", alive: 1, past: 1, zh: 1, attributes: 4 / 10, aliveAttributes: 4 / 5 },
  ]);
});

test("a project without Chinese lowers the share of its own category alone", () => {
  const catalog = catalogOf({
    "site.yaml": edit("bothLanguages: true", "bothLanguages: false"),
    "projects/delta-store/zh.md": null,
  });
  expect(coverage(catalog).map(({ id, zh }) => [id, zh])).toEqual([
    ["proxies", 1],
    ["stores", 1 / 2],
  ]);
});

test("a category without projects has nothing to know and lacks nothing", () => {
  const { projects, ...rest } = catalogOf();
  expect(coverage({ ...rest, projects: projects.filter(({ category }) => category === "stores") })[0]).toEqual({
    id: "proxies",
    alive: 0,
    past: 0,
    zh: 1,
    attributes: 1,
    aliveAttributes: 1,
  });
});
