import { expect, test } from "./site-test";

test("the page of a dead project says first what happened, then what to use today", async ({ page }) => {
  await page.goto("/en/projects/rkt/");
  const status = page.getByRole("region", { name: "Status" });
  await expect(status).toContainText("Archived");
  await expect(status.getByRole("heading", { level: 1 })).toHaveText("rkt");
  await expect(status).toContainText("What happened");
  await expect(status).toContainText("Judged");
  const useToday = page.getByRole("region", { name: "Use today", exact: true });
  await expect(useToday.getByRole("link", { name: "Podman" })).toBeVisible();
  await expect(useToday).toContainText("Partial fit");
  const headings = await page.getByRole("heading", { level: 2 }).allTextContents();
  expect(headings[0]).toBe("Use today");
});

test("the page of an alive project has evidence, facts, attributes, relations and sources", async ({ page }) => {
  await page.goto("/en/projects/traefik/");
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Evidence");
  await expect(page.getByRole("region", { name: "Facts" })).toContainText("MIT");
  await expect(page.getByRole("region", { name: "Facts" })).toContainText("Figures read by");
  await expect(page.getByRole("region", { name: "Attributes" }).getByRole("table")).toBeVisible();
  await expect(page.getByRole("region", { name: "Relations" })).toContainText("Muguet");
  await expect(page.getByRole("region", { name: "Sources" }).getByRole("listitem").first()).toContainText("read");
});

test("a category says how to choose and shows who does the job, alive and past, side by side", async ({ page }) => {
  await page.goto("/en/categories/networking/");
  await expect(page.getByRole("region", { name: "How to choose" })).toContainText("Flannel");
  await expect(page.getByRole("region", { name: "Alive" }).getByRole("link", { name: "Cilium" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Past" }).getByRole("link", { name: "Weave Net" })).toBeVisible();
  await expect(
    page
      .getByRole("region", { name: "Side by side" })
      .getByRole("rowheader", { name: /Antrea/ })
      .first(),
  ).toBeVisible();
});

test("the collection sets then against now, with the names as the document wrote them", async ({ page }) => {
  await page.goto("/en/collections/other-projects/");
  const proxies = page.getByRole("region", { name: "Service proxies" });
  await expect(proxies.getByRole("rowheader", { name: "Muguet" })).toBeVisible();
  await expect(proxies.getByRole("link", { name: "Traefik" }).first()).toBeVisible();
  await expect(page.getByText(/^After “其他相关项目”/)).toBeVisible();
  await expect(page.getByText(/^Of \d+ systems it names with a page here, \d+ are alive in 2026\./)).toBeVisible();
});

test("the about page states the rule by which states are given", async ({ page }) => {
  await page.goto("/en/about/#rule");
  await expect(page.getByRole("region", { name: "How states are decided" }).getByRole("rowheader")).toHaveText([
    "Active",
    "Stable",
    "Maintenance",
    "Dormant",
    "Archived",
    "Discontinued",
    "Absorbed",
  ]);
});

test("an unknown address answers 404 with a page that helps in both languages", async ({ page }) => {
  const response = await page.goto("/en/projects/no-such-thing/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "No such page" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).fill("rkt");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "rkt", exact: true })).toBeVisible();
});

test("the root goes on to English at once and offers both languages", async ({ page, request }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/en\/$/);
  const html = await (await request.get("/")).text();
  expect(html).toContain('href="/zh/"');
});

test("a page's address without its final slash leads to the page", async ({ page }) => {
  await page.goto("/en/projects/traefik");
  await expect(page).toHaveURL(/\/en\/projects\/traefik\/$/);
});

test("the footer counts the catalogue in words, with the date of its figures", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("contentinfo")).toContainText(/\d+ projects, \d+ alive, figures of \d+ \w+ 20\d\d\./);
});
