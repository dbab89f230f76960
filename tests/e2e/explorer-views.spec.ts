import AxeBuilder from "@axe-core/playwright";
import { expect, shownSlugs, test } from "./site-test";

test.describe("the map", () => {
  test("is what stands there first: bands of layers, blocks of categories, a tile a project", async ({ page }) => {
    await page.goto("/en/");
    const band = page.getByRole("region", { name: "Connect" });
    const block = band.getByRole("region", { name: "Container networking" });
    await expect(block.getByRole("link", { name: "Flannel", exact: true })).toHaveAttribute(
      "href",
      "/en/projects/flannel/",
    );
    await expect(block.getByRole("link", { name: /^Weave Net/ })).toBeHidden();
  });

  test("shows the past with dagger, state and year once the scope asks for it", async ({ page }) => {
    await page.goto("/en/?scope=all");
    await expect(page.getByRole("link", { name: "Weave Net Archived 2024" })).toBeVisible();
  });

  test("is narrowed at each keystroke, with the best matches in their order above it", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("searchbox", { name: "Search" }).pressSequentially("cili");
    const best = page.getByRole("region", { name: "Best matches" });
    await expect(best.getByRole("heading", { name: "Cilium" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Store" })).toBeHidden();
    await expect(
      page.getByRole("region", { name: "Container networking" }).getByRole("link", { name: "Cilium" }),
    ).toBeVisible();
    expect(new Set(await shownSlugs(page)).size).toBe((await shownSlugs(page)).length);
  });

  test("is walked over with the arrow keys, opened with Enter and ticked with c", async ({ page }) => {
    await page.goto("/en/");
    const networking = page.getByRole("region", { name: "Container networking" });
    const [first, second] = [networking.getByRole("listitem").nth(0), networking.getByRole("listitem").nth(1)];
    await first.getByRole("link").focus();
    await page.keyboard.press("ArrowRight");
    await expect(second.getByRole("link")).toBeFocused();
    await page.keyboard.press("c");
    await expect(page.getByRole("region", { name: "Comparison" }).getByRole("listitem")).toHaveCount(1);
    await expect(page.getByText("1 project of at most 6 ticked for comparison.")).toBeAttached();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/en\/projects\/[a-z0-9-]+\/$/);
  });

  test("has one stop of the tab key a category", async ({ page }) => {
    await page.goto("/en/?category=networking&category=storage");
    await expect.poll(() => shownSlugs(page)).toContain("flannel");
    const stops = page.locator("[data-block]:not([hidden]) [data-tile]:not([hidden]) > a[tabindex='0']");
    await expect(stops).toHaveCount(await page.locator("[data-block]:not([hidden])").count());
  });

  test("ticks by a click while ticking is on, and opens otherwise", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("button", { name: "Tick to compare" }).click();
    const map = page.getByRole("region", { name: "Container networking" });
    await map.getByRole("link", { name: "Flannel", exact: true }).click();
    await map.getByRole("link", { name: "Calico", exact: true }).click();
    await expect(page).toHaveURL(/p=flannel,calico$/);
    await page.reload();
    await page.getByRole("link", { name: "Compare these 2" }).click();
    await expect(page.getByRole("columnheader", { name: /Calico/ })).toBeVisible();
  });

  test("folds into bands on a phone, each naming its best known places", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("/en/");
    const secure = page.getByRole("button", { name: /^Secure/ });
    await expect(secure).toHaveAttribute("aria-expanded", "false");
    await expect(secure).toContainText("Trivy");
    await expect(page.getByRole("link", { name: "Trivy" })).toBeHidden();
    await secure.click();
    await expect(page.getByRole("link", { name: "Trivy" })).toBeVisible();
    await expect(secure).toHaveAttribute("aria-expanded", "true");
  });
});

test.describe("the table", () => {
  test("sorts by a column, and the other way round at the next click", async ({ page }) => {
    await page.goto("/en/?view=table&category=networking");
    await expect.poll(() => shownSlugs(page)).toContain("flannel");
    const started = page.getByRole("columnheader", { name: /^Started/ });
    await started.getByRole("button").click();
    await expect(started).toHaveAttribute("aria-sort", "descending");
    const down = await shownSlugs(page);
    await started.getByRole("button").click();
    await expect(started).toHaveAttribute("aria-sort", "ascending");
    await expect(page).toHaveURL(/sort=started&reverse=1&view=table$/);
    expect((await shownSlugs(page))[0]).not.toBe(down[0]);
  });

  test("shows the columns that are chosen, and keeps them in the address", async ({ page }) => {
    await page.goto("/en/?view=table");
    await expect(page.getByRole("columnheader", { name: /^Owner/ })).toHaveCount(0);
    await page.getByRole("button", { name: /^Columns/ }).click();
    await page.getByRole("checkbox", { name: "Owner" }).check();
    await expect(page.getByRole("columnheader", { name: /^Owner/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("columnheader", { name: /^Owner/ })).toBeVisible();
  });
});

test.describe("all filters", () => {
  test("stand in a drawer, and a chosen category brings its own attributes", async ({ page }) => {
    await page.goto("/en/?category=proxies");
    await page.getByRole("button", { name: /^All filters/ }).click();
    const drawer = page.getByRole("dialog", { name: "Filters" });
    await drawer.getByText("Configures itself from Docker").click();
    await drawer
      .getByRole("group")
      .filter({ hasText: "Configures itself from Docker" })
      .getByRole("checkbox", { name: /^Yes/ })
      .check();
    await expect(page).toHaveURL(/category=proxies&attribute=docker-discovery:yes$/);
    await expect.poll(() => shownSlugs(page)).toContain("traefik");
    expect(await shownSlugs(page)).not.toContain("nginx");
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await page.getByRole("button", { name: /^Remove Configures itself from Docker/ }).click();
    await expect(page).toHaveURL(/\?category=proxies$/);
  });

  test("of years narrow to what started between them", async ({ page }) => {
    await page.goto("/en/?scope=all");
    await page.getByRole("button", { name: /^All filters/ }).click();
    const drawer = page.getByRole("dialog", { name: "Filters" });
    await drawer.getByText("Started between").click();
    await drawer.getByRole("combobox", { name: "from" }).selectOption("2013");
    await drawer.getByRole("combobox", { name: "to" }).selectOption("2013");
    await expect(page).toHaveURL(/from=2013&to=2013&scope=all$/);
    await expect.poll(() => shownSlugs(page)).toContain("docker-engine");
    expect(await shownSlugs(page)).not.toContain("podman");
  });

  test("have a search in each long list", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("button", { name: /^Category/ }).click();
    await page.getByRole("searchbox", { name: "Search in Category" }).fill("mesh");
    await expect(page.getByRole("checkbox")).toHaveCount(1);
  });
});

test.describe("the search says", () => {
  test("why it found what has another name", async ({ page }) => {
    await page.goto("/en/?q=uifd&view=cards");
    await expect(page.getByRole("listitem").filter({ hasText: "DockerUI" }).getByText("Also called: ")).toBeVisible();
  });

  test("where it found the words", async ({ page }) => {
    await page.goto("/zh/?q=网络&view=cards");
    await expect(page.getByRole("listitem").locator("mark").first()).toHaveText("网络");
  });

  test("what it looked for instead of a typo", async ({ page }) => {
    await page.goto("/en/?q=treafik");
    await expect(page.getByText("this is “Traefik” and what is near")).toBeVisible();
  });

  test("where to propose what is missing", async ({ page }) => {
    await page.goto("/en/?q=zzzzqqqq");
    await page.getByRole("link", { name: "Propose a project" }).click();
    await expect(page.getByRole("heading", { name: "Add or correct something" })).toBeVisible();
  });
});

test("comes back to where it was scrolled to", async ({ page }) => {
  await page.goto("/en/?view=cards&scope=all");
  await expect.poll(() => shownSlugs(page)).toContain("buildkit");
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Harbor", exact: true }) });
  await card.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await card.getByRole("link", { name: "Harbor" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbor");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Docker and container ecosystem");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test("a surprise is one of the result", async ({ page }) => {
  await page.goto("/en/?q=flannel&category=networking");
  await expect.poll(() => shownSlugs(page)).toContain("flannel");
  const shown = await shownSlugs(page);
  await page.getByRole("button", { name: "Surprise me" }).click();
  await page.waitForURL(/\/projects\//);
  expect(shown).toContain(new URL(page.url()).pathname.split("/")[3]);
});
