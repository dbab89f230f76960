import { expect, test } from "./site-test";

test("every project's page leads to its row, which is in sight and marked", async ({ page }) => {
  await page.goto("/en/projects/rkt/");
  await page.getByRole("region", { name: "Facts" }).getByRole("link", { name: "2014 to 2020" }).click();
  await expect(page).toHaveURL(/\/en\/timeline\/#at-rkt$/);
  const row = page.getByRole("link", { name: "rkt, 2014 to 2020, Archived" });
  await expect(row).toBeInViewport();
  await expect(page.getByText("† Archived 2020").first()).toBeVisible();
});

test("years, category and state narrow it, the address holds the choice, and back takes it back", async ({ page }) => {
  await page.goto("/en/timeline/");
  const status = page.getByRole("status");
  const all = await status.textContent();
  await page.getByRole("combobox", { name: "From" }).selectOption("2013");
  await page.getByRole("combobox", { name: "to", exact: true }).selectOption("2016");
  await page.getByRole("button", { name: "Category" }).click();
  await page.getByRole("checkbox", { name: /^Container networking/ }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?from=2013&to=2016&category=networking$/);
  await expect(page.getByRole("link", { name: /^Weave Net, 2014 to/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /^rkt, / })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("link", { name: /^Weave Net, 2014 to/ })).toBeVisible();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(status).toHaveText(all ?? "");
  await page.goBack();
  await expect(page).toHaveURL(/category=networking$/);
});

test("drawing along the years zooms into them", async ({ page }) => {
  await page.goto("/en/timeline/", { waitUntil: "networkidle" });
  const strip = page.locator(".year-range");
  const { x, y, width } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + width * 0.5, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?from=20\d\d&to=20\d\d$/);
  const [, from, to] = /from=(\d+)&to=(\d+)/.exec(page.url()) ?? [];
  expect(Number(to)).toBeGreaterThan(Number(from));
});

test("what has a lineage alone is a smaller sheet, with its uprights", async ({ page }) => {
  await page.goto("/en/timeline/?rows=lineage");
  await expect(page.getByRole("link", { name: /^runc, / })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Flannel, / })).toHaveCount(0);
  expect(await page.locator(".timeline .upright").count()).toBeGreaterThan(20);
});

test("a row is reached by keyboard, and opens its project", async ({ page }) => {
  await page.goto("/en/timeline/");
  const row = page.getByRole("link", { name: /^Dockerfile, / });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dockerfile");
});

test("on a phone it is a list by year, to which a project's page leads", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/zh/projects/fig/");
  await page.getByRole("link", { name: "2013 至 2015 年" }).click();
  await expect(page).toHaveURL(/#began-fig$/);
  const year = page.getByRole("region", { name: "2013" });
  await expect(year.getByRole("link", { name: "Fig", exact: true })).toBeInViewport();
  await expect(page.locator(".timeline")).toBeHidden();
});

test("the list can be asked for on any window", async ({ page }) => {
  await page.goto("/en/timeline/");
  await page.getByRole("button", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/\?view=list$/);
  await expect(page.getByRole("region", { name: "2015" })).toContainText("Ended");
});

test("the drawing of a project's lineage has its names as links, one after the other", async ({ page }) => {
  await page.goto("/en/projects/runc/");
  const drawing = page.getByRole("group", { name: "Lineage of runc, along time" });
  await expect(drawing).toContainText("merged into");
  await drawing.getByRole("link", { name: "libcontainer" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("libcontainer");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole drawing is there, with ways to its categories and no dead controls", async ({ page }) => {
    await page.goto("/en/timeline/");
    await expect(page.getByRole("link", { name: "rkt, 2014 to 2020, Archived" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("navigation", { name: "Categories" }).getByRole("link", { name: "Tracing" }).click();
    await expect(page.getByRole("heading", { level: 3, name: "Tracing" })).toBeInViewport();
  });
});
