import type { Page } from "@playwright/test";
import { expect, shownSlugs, test } from "./site-test";

const path = "/en/where-did-it-go/";

test("the newest end stands first, each with its day, its category and what to use today", async ({ page }) => {
  await page.goto(path);
  const years = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(years).toEqual([...years].sort().reverse());
  const rkt = page.locator("[data-project=rkt]");
  await expect(rkt).toContainText("Archived");
  await expect(rkt).toContainText("February 2020");
  await expect(rkt.getByRole("link", { name: "Container engines" })).toBeVisible();
  await expect(rkt.getByRole("link", { name: "Podman" })).toBeVisible();
  await expect(rkt).toContainText("Partial fit");
});

test("searching and choosing narrow the list in place, and the address keeps it", async ({ page }) => {
  await page.goto(path);
  await page.getByRole("searchbox", { name: "Search in this list" }).pressSequentially("red hat");
  await expect(page).toHaveURL(/\?q=red\+hat$/);
  await page.getByRole("combobox", { name: "Category" }).selectOption({ label: "Container engines" });
  await expect.poll(() => visibleSlugs(page)).toEqual(["rkt"]);
  await expect(page.getByRole("search", { name: "Narrow the list" }).getByRole("status")).toHaveText(/^1 of \d+$/);
  await page.reload();
  await expect.poll(() => visibleSlugs(page)).toEqual(["rkt"]);
  await page.goBack();
  await expect.poll(async () => (await visibleSlugs(page)).length).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await visibleSlugs(page)).toEqual(await shownSlugs(page));
});

test("an address that asks for a year shows that year, in the other language too", async ({ page }) => {
  await page.goto(`${path}?year=2020`);
  await expect.poll(() => visibleYears(page)).toEqual(["2020"]);
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/where-did-it-go\/\?year=2020$/);
  await expect.poll(() => visibleYears(page)).toEqual(["2020"]);
});

test("an address that asks for nothing that is there says so, and offers the way back", async ({ page }) => {
  await page.goto(`${path}?q=zzzz`);
  await expect(page.getByRole("status")).toHaveText("None of them fits.");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page.locator("[data-project=rkt]")).toBeVisible();
});

test("births and deaths are drawn, and are a table for who cannot see the drawing", async ({ page }) => {
  await page.goto(path);
  const lives = page.getByRole("region", { name: "Begun and ended, by year" });
  await expect(lives.locator("svg[viewBox^='0 0 1000']")).toBeVisible();
  await expect(lives.getByRole("row", { name: /^2014 \d+ \d+$/ })).toHaveCount(1);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(lives.locator("svg[viewBox^='0 0 1000']")).toBeHidden();
  await expect(lives.getByRole("rowheader", { name: "2014", exact: true })).toBeVisible();
});

test("the explorer and a category lead to what became of the past", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("link", { name: "What became of them, one by one" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where did it go");
  await page.goto("/en/categories/networking/");
  await page.getByRole("link", { name: "What became of them, one by one" }).click();
  await expect.poll(() => visibleSlugs(page)).toContain("weave-net");
  await expect(page.getByRole("combobox", { name: "Category" })).toHaveValue("networking");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is complete, whatever the address asks for", async ({ page }) => {
    await page.goto(`${path}?year=2020`);
    await expect(page.locator("[data-project=rkt]")).toBeVisible();
    await expect(page.locator("[data-project=kaniko]")).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveCount(0);
  });
});

/** The slugs of the rows that can be seen. */
async function visibleSlugs(page: Page) {
  return page
    .locator("#main [data-year] > ul > [data-project]:visible")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-project")));
}

/** The years that can be seen. */
function visibleYears(page: Page) {
  return page.getByRole("heading", { level: 3 }).allTextContents();
}
