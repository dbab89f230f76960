import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./site-test";

/** Opens the palette by a key and waits for it. */
async function open(page: Page, key: string) {
  await expect(page.getByRole("button", { name: /Switch to|切换到/ })).toBeVisible();
  await page.keyboard.press(key);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("combobox")).toBeFocused();
  return dialog;
}

for (const key of ["Control+k", "Meta+k", "/"]) {
  test(`${key} opens it on any page, and Escape closes it`, async ({ page }) => {
    await page.goto("/en/about/");
    const dialog = await open(page, key);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });
}

test("a project is found by a part of its name and opened with Enter", async ({ page }) => {
  await page.goto("/en/about/");
  const dialog = await open(page, "Control+k");
  await page.keyboard.type("weave");
  await expect(dialog.getByRole("option", { name: /Weave Net/ })).toContainText("Archived 2024");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weave Net");
});

test("a category is found in either language", async ({ page }) => {
  await page.goto("/zh/about/");
  const dialog = await open(page, "/");
  await page.keyboard.type("message queue");
  await dialog.getByRole("option", { name: "消息与事件流", exact: true }).click();
  await expect(page).toHaveURL("/zh/categories/messaging/");
});

test("what was visited last stands first", async ({ page }) => {
  await page.goto("/en/projects/traefik/");
  await expect(page.getByRole("button", { name: /Switch to/ })).toBeVisible();
  await page.goto("/en/categories/networking/");
  const dialog = await open(page, "/");
  await expect(dialog.getByRole("option").nth(0)).toHaveText("Container networking");
  await expect(dialog.getByRole("option").nth(1)).toHaveText("Traefik");
});

test("it switches language and theme, and opens what is ticked", async ({ page }) => {
  await page.goto("/en/?p=flannel,calico");
  const dialog = await open(page, "Control+k");
  await page.keyboard.type("dark");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.keyboard.press("Control+k");
  await dialog.getByRole("option", { name: "Compare the 2 that are ticked" }).click();
  await expect(page).toHaveURL("/en/compare/?p=flannel,calico");
  await open(page, "Control+k");
  await page.getByRole("dialog").getByRole("option", { name: "中文" }).click();
  await expect(page).toHaveURL("/zh/compare/?p=flannel,calico");
});

test("axe finds nothing while it is open, in both themes", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/en/projects/traefik/");
    await open(page, "/");
    await page.keyboard.type("proxy");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  }
});

test("Enter opens the first project, even if the projects came after the rest", async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/en/explorer.json", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("/en/about/");
  const dialog = await open(page, "Control+k");
  await page.keyboard.type("weave");
  await expect(dialog.getByRole("option", { name: /Show everything for/ })).toHaveAttribute("aria-selected", "true");
  answer();
  await expect(dialog.getByRole("option", { name: /Weave Net/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Weave Net");
});
