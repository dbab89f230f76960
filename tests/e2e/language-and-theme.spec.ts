import { expect, pageKinds, test } from "./site-test";

test("the language switch keeps the page, the query and the filters", async ({ page }) => {
  await page.goto("/en/?q=docker&kind=software");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page).toHaveURL(/\/zh\/\?q=docker&kind=software$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/\?q=docker&kind=software$/);
});

for (const [kind, path] of Object.entries(pageKinds)) {
  if (kind === "not found") continue;
  test(`the ${kind} page exists in Chinese and names its counterpart`, async ({ page }) => {
    const chinese = path.replace("/en/", "/zh/");
    await page.goto(chinese);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    const [pathname = ""] = path.split("?");
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      "href",
      new RegExp(`${pathname}$`),
    );
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      new RegExp(`${pathname.replace("/en/", "/zh/")}$`),
    );
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("the theme follows the system, can be switched, and stays switched", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en/");
  await page.getByRole("button", { name: "Switch to dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/en/about/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Switch to light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("without a script the colours still follow the system", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark", baseURL });
  const page = await context.newPage();
  await page.goto("/en/about/");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(15, 22, 27)");
  await context.close();
});
