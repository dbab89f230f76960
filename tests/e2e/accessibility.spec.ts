import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, pageKinds, test } from "./site-test";

/** What axe finds on a page, as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(" ")}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [kind, path] of Object.entries(pageKinds)) {
      test(`axe finds nothing on the ${kind} page`, async ({ page }) => {
        await page.goto(path, { waitUntil: "networkidle" });
        expect(await violations(page)).toEqual([]);
      });
    }

    test("axe finds nothing on the Chinese pages on a phone", async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 800 });
      for (const path of [
        "/zh/",
        "/zh/projects/rkt/",
        "/zh/compare/?p=flannel,calico,weave-net",
        "/zh/categories/logging/",
        "/zh/concepts/namespaces/",
        "/zh/where-did-it-go/",
      ]) {
        await page.goto(path, { waitUntil: "networkidle" });
        expect(await violations(page), path).toEqual([]);
      }
    });

    for (const width of [1440, 360]) {
      test(`axe finds nothing with a cell, the rows and the list of a comparison open at ${width} px`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto("/en/compare/?p=flannel,calico,weave-net&hide=licence", { waitUntil: "networkidle" });
        await page
          .getByRole("table")
          .getByRole("link", { name: /^Source/ })
          .first()
          .click();
        await expect(page.getByRole("dialog", { name: /^Flannel · State$/ })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: /^Rows/ }).click();
        await expect(page.getByRole("checkbox", { name: "Licence" })).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.getByRole("combobox", { name: "Add a project" }).click();
        await expect(page.getByRole("listbox")).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }

    test("axe finds nothing on a category's table, narrowed and unfolded", async ({ page }) => {
      await page.goto("/en/categories/engines/?rootless=yes", { waitUntil: "networkidle" });
      await page.getByText(/more that (is|are) not alive$/).click();
      expect(await violations(page)).toEqual([]);
    });

    test("axe finds nothing with a facet open, chips applied and nothing found", async ({ page }) => {
      await page.goto("/en/?category=networking&scope=all", { waitUntil: "networkidle" });
      await page.getByRole("button", { name: /^Licence/ }).click();
      expect(await violations(page)).toEqual([]);
      await page.goto("/en/?q=zzzzqqqq", { waitUntil: "networkidle" });
      expect(await violations(page)).toEqual([]);
    });
  });
}
