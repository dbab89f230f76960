import { expect, test } from "./site-test";

test("a category's table is narrowed by an answer, which stands in the address", async ({ page }) => {
  await page.goto("/en/categories/engines/");
  const alive = page.getByRole("group", { name: "Alive" });
  const rows = alive.getByRole("rowheader");
  const all = await rows.count();
  await alive.getByRole("combobox", { name: "Narrow by: Runs fully rootless" }).selectOption("Yes");
  await expect(page).toHaveURL(/\/engines\/\?rootless=yes$/);
  await expect(page.getByText(/^\d+ of \d+ fit\.$/)).toBeVisible();
  await expect(rows.filter({ hasText: "Podman" })).toBeVisible();
  expect(await rows.filter({ visible: true }).count()).toBeLessThan(all);
  await page.reload();
  await expect(alive.getByRole("combobox", { name: "Narrow by: Runs fully rootless" })).toHaveValue("yes");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(page).toHaveURL(/\/engines\/$/);
  await expect(rows.filter({ visible: true })).toHaveCount(all);
});

test("the past of a category's table stands below a fold", async ({ page }) => {
  await page.goto("/zh/categories/engines/");
  const past = page.getByRole("group", { name: "已停止" });
  await expect(past).toBeHidden();
  await page.getByText(/^另有 \d+ 个已经停止$/).click();
  await expect(past.getByRole("rowheader").filter({ hasText: "rkt" })).toBeVisible();
});
