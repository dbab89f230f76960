import { expect, test } from "./site-test";

test("the first stop skips to the content", async ({ page }) => {
  await page.goto("/en/projects/traefik/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a slash that is typed into the search is searched for", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("button", { name: /Switch to/ })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).pressSequentially("ci/cd");
  await expect(page).toHaveURL(/q=ci%2Fcd$/);
});

test("a facet opens, is chosen and closes by keyboard, and the focus returns to its button", async ({ page }) => {
  await page.goto("/en/");
  const button = page.getByRole("button", { name: /^Kind/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/kind=software/);
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

test("every stop on the way through the explorer's tools shows where the focus is", async ({ page }) => {
  await page.goto("/en/");
  await expect(page.getByRole("button", { name: /Switch to/ })).toBeVisible();
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const visible = (element: Element | null) =>
        element ? Number.parseFloat(getComputedStyle(element).outlineWidth) : 0;
      const { activeElement } = document;
      // the search box shows its focus on the frame around it
      return Math.max(visible(activeElement), visible(activeElement?.closest("label") ?? null));
    });
    expect(outline, `stop ${stop + 1}`).toBeGreaterThanOrEqual(2);
  }
});

test("a comparison that scrolls sideways can be reached and scrolled by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/en/compare/calico-vs-flannel/");
  const frame = page.getByRole("region", { name: "Comparison" });
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
