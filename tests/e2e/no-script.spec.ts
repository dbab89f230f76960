import { expect, test } from "./site-test";

test.use({ javaScriptEnabled: false });

test("the explorer lists projects and leads to every category without a script", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("link", { name: "BuildKit", exact: true }).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByText("Search and filters need JavaScript.")).toBeVisible();
  const cards = page.getByRole("region", { name: "The same as cards" });
  await expect(cards.getByRole("listitem").filter({ hasText: "Buildah" })).toBeVisible();
  await page.getByRole("heading", { name: "Container networking" }).getByRole("link").click();
  await page.getByRole("region", { name: "Past" }).getByRole("link", { name: "Weave Net" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weave Net");
});

test("an address that asks for a filter shows the list rather than nothing", async ({ page }) => {
  await page.goto("/en/?category=networking");
  await expect(page.getByRole("link", { name: "BuildKit", exact: true }).first()).toBeVisible();
});

test("on a phone the whole map lies open", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/en/");
  await expect(page.getByRole("region", { name: "Secure" }).getByRole("link", { name: "Trivy" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("a pair reads in full without a script", async ({ page }) => {
  await page.goto("/zh/compare/calico-vs-flannel/");
  await expect(page.getByRole("columnheader", { name: /Calico/ })).toBeVisible();
  await page.getByRole("rowheader").locator("summary").first().click();
  await expect(page.getByRole("rowheader").locator("details > span").first()).toBeVisible();
});

test("a number in a cell of a pair leads to its source", async ({ page }) => {
  await page.goto("/en/compare/calico-vs-flannel/");
  const number = page
    .getByRole("table")
    .getByRole("link", { name: /^Source \d+$/ })
    .first();
  await number.click();
  await expect(page).toHaveURL(/#source-\d+$/);
  await expect(page.locator(":target").getByRole("link")).toBeVisible();
});

test("a category's table is complete without a script, the past behind a fold that opens", async ({ page }) => {
  await page.goto("/en/categories/networking/");
  const table = page.getByRole("group", { name: "Alive" });
  await expect(table.getByRole("rowheader").filter({ hasText: "Cilium" })).toBeVisible();
  await expect(table.getByRole("combobox")).toHaveCount(0);
  await page.getByText(/more that (is|are) not alive$/).click();
  await expect(
    page.getByRole("group", { name: "Past" }).getByRole("rowheader").filter({ hasText: "Weave Net" }),
  ).toBeVisible();
});

test("the comparison says what it needs and offers the pairs", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico");
  await expect(page.getByText("A comparison of your own needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await page.getByRole("link", { name: /^Container networking/ }).click();
  await page.getByRole("link", { name: "Calico vs Flannel" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calico vs Flannel");
});

test("the root offers both languages as plain links", async ({ page }) => {
  await page.goto("/zh/collections/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/collections\/$/);
});
