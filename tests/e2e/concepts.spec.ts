import { expect, test } from "./site-test";

test("the navigation leads to the concepts, a concept to its projects, and a project back", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Concepts" }).click();
  await page.getByRole("link", { name: "Linux namespaces" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Linux namespaces");
  await page.getByRole("region", { name: "In these projects" }).getByRole("link", { name: "runc" }).click();
  await page
    .getByRole("region", { name: "Concepts behind it" })
    .getByRole("link", { name: "Linux namespaces" })
    .click();
  await expect(page).toHaveURL(/\/en\/concepts\/namespaces\/$/);
});

test("a concept sets what old texts say against what holds today, with its sources", async ({ page }) => {
  await page.goto("/en/concepts/namespaces/");
  const outdated = page.getByRole("region", { name: "What old texts say" });
  await expect(outdated.getByText("There are eight", { exact: false })).toBeVisible();
  await outdated.getByRole("link", { name: "Source 2" }).click();
  await expect(page.locator("#source-2")).toBeInViewport();
});

test("the table of a concept scrolls in its own frame on a phone, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/zh/concepts/namespaces/");
  const frame = page.getByRole("group", { name: /^八种命名空间/ });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test("a project says which old texts name it, by the name they use", async ({ page }) => {
  await page.goto("/en/projects/runc/");
  await expect(page.getByRole("region", { name: "Named in" })).toContainText("2022Other related projects as “runC”");
});
