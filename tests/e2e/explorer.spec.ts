import { expect, shownSlugs, test } from "./site-test";

const search = { name: "Search" };

test.describe("searching", () => {
  test("narrows the list at each keystroke and writes the query into the address", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("searchbox", search).pressSequentially("traef");
    await expect(page.getByRole("heading", { name: "Traefik", exact: true })).toBeVisible();
    await expect.poll(() => shownSlugs(page).then((slugs) => slugs[0])).toBe("traefik");
    expect(new URL(page.url()).search).toBe("?q=traef");
  });

  test("keeps what was typed before the page was running", async ({ page }) => {
    await page.route("**/_next/static/chunks/*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto("/en/", { waitUntil: "commit" });
    await page.getByRole("searchbox", search).pressSequentially("cal");
    await expect(page).toHaveURL(/q=cal$/);
    await page.getByRole("searchbox", search).pressSequentially("ico");
    await expect(page).toHaveURL(/q=calico$/);
  });

  for (const [typed, slug] of [
    ["treafik", "traefik"],
    ["kuberntes", "kubernetes"],
    ["Traefix", "traefik"],
    ["docker-compose", "docker-compose"],
    ["run c", "runc"],
  ] as const) {
    test(`finds ${slug} for "${typed}"`, async ({ page }) => {
      await page.goto(`/en/?q=${encodeURIComponent(typed)}`);
      await expect.poll(() => shownSlugs(page).then((slugs) => slugs[0])).toBe(slug);
    });
  }

  for (const locale of ["en", "zh"]) {
    test(`finds the network plug-ins for 容器网络 on the ${locale} site`, async ({ page }) => {
      await page.goto(`/${locale}/?q=${encodeURIComponent("容器网络")}`);
      await expect.poll(() => shownSlugs(page)).toEqual(expect.arrayContaining(["flannel", "calico", "cilium"]));
    });
  }

  test("finds what is not alive by its name, although the scope is the alive", async ({ page }) => {
    await page.goto("/en/?q=rkt");
    await expect.poll(() => shownSlugs(page).then((slugs) => slugs[0])).toBe("rkt");
  });

  test("says so when nothing is found, and clears everything at a click", async ({ page }) => {
    await page.goto("/en/?q=zzzzqqqq&kind=software");
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await page.getByRole("button", { name: "Clear all" }).last().click();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(page.getByRole("heading", { name: "Image building" })).toBeVisible();
  });

  test("goes on in the explorer from any other page", async ({ page }) => {
    await page.goto("/en/about/");
    await page.getByRole("searchbox", search).fill("calico");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/en\/\?q=calico$/);
    await expect.poll(() => shownSlugs(page).then((slugs) => slugs[0])).toBe("calico");
  });
});

test.describe("filters", () => {
  test("narrow by several values of one facet and between facets, with counts", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("button", { name: /^Category/ }).click();
    await page.getByRole("checkbox", { name: /^Container networking/ }).check();
    await expect(page).toHaveURL(/category=networking/);
    await expect.poll(() => shownSlugs(page)).toContain("flannel");
    expect(await shownSlugs(page)).not.toContain("traefik");
    await page.getByRole("checkbox", { name: /^Proxies/ }).check();
    await expect.poll(() => shownSlugs(page)).toContain("traefik");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Foundation/ }).click();
    await page.getByRole("checkbox", { name: /^CNCF \d/ }).check();
    await expect.poll(() => shownSlugs(page)).not.toContain("traefik");
    expect(await shownSlugs(page)).toContain("cilium");
    await expect(page).toHaveURL(/category=networking&category=proxies&foundation=CNCF$/);
  });

  test("show as chips, each removable", async ({ page }) => {
    await page.goto("/en/?category=networking&kind=software");
    await page.getByRole("button", { name: "Remove Category: Container networking" }).click();
    await expect(page).toHaveURL(/\/en\/\?kind=software$/);
  });

  test("by a past state show what is past without changing the scope", async ({ page }) => {
    await page.goto("/en/?status=archived");
    await expect.poll(() => shownSlugs(page)).toContain("rkt");
    await expect(page.getByRole("button", { name: /^Alive/ })).toHaveAttribute("aria-pressed", "true");
  });

  test("the scope shows everything at one click and says so in the address", async ({ page }) => {
    await page.goto("/en/?category=networking");
    await expect.poll(() => shownSlugs(page)).not.toContain("weave-net");
    await page.getByRole("button", { name: /^All \d/ }).click();
    await expect.poll(() => shownSlugs(page)).toContain("weave-net");
    await expect(page).toHaveURL(/category=networking&scope=all$/);
  });
});

test.describe("the address", () => {
  test("is the only state: the same address shows the same list, in the same order", async ({ page }) => {
    await page.goto("/en/?q=docker&kind=software&sort=name&scope=all");
    await expect(page.getByRole("searchbox", search)).toHaveValue("docker");
    await expect.poll(() => shownSlugs(page)).toContain("docker-engine");
    const first = await shownSlugs(page);
    await page.reload();
    await expect.poll(() => shownSlugs(page)).toEqual(first);
  });

  test("goes back and forward through filters exactly", async ({ page }) => {
    await page.goto("/en/?view=cards");
    await page.getByRole("button", { name: /^All \d/ }).click();
    await page.getByRole("combobox", { name: "Order" }).selectOption("name");
    await expect(page).toHaveURL(/\/en\/\?sort=name&scope=all&view=cards$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/\?scope=all&view=cards$/);
    await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("place");
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/\?view=cards$/);
    await page.goForward();
    await page.goForward();
    await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("name");
  });

  test("leaves a search at one step back, not at each letter of it", async ({ page }) => {
    await page.goto("/en/");
    await page.getByRole("searchbox", search).pressSequentially("cali");
    await expect(page).toHaveURL(/q=cali$/);
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(page.getByRole("searchbox", search)).toHaveValue("");
  });

  for (const [what, query] of [
    ["unknown facets and values", "?category=no-such&colour=red&sort=sideways&scope=half&p=no-such,,,"],
    ["a query of 10 kB", `?q=${"x".repeat(10_000)}`],
    [
      "markup",
      `?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}&p=${encodeURIComponent("<script>alert(1)</script>")}`,
    ],
    ["broken escapes", "?q=%E0%A4%A&category=%"],
  ] as const) {
    test(`with ${what} degrades to a sensible page`, async ({ page }) => {
      page.on("dialog", () => expect("a dialog opened").toBe("nothing executed"));
      await page.goto(`/en/${query}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("The Docker and container ecosystem");
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      await expect(page.getByRole("status").first()).toContainText("project");
    });
  }
});

test("sorts by stars, largest first, what has none last", async ({ page }) => {
  await page.goto("/en/?sort=stars&view=cards");
  await expect.poll(() => shownSlugs(page).then((slugs) => slugs[0])).not.toBe("buildkit");
  const stars = await page.locator("#main li[data-project]").evaluateAll((cards) =>
    cards.map((card) => {
      const term = [...card.querySelectorAll("dt")].find((dt) => dt.textContent === "Stars");
      const [, digits = "0", unit = ""] = /([\d.]+)(k?)/i.exec(term?.nextElementSibling?.textContent ?? "") ?? [];
      return Number(digits) * (unit ? 1000 : 1);
    }),
  );
  expect(stars).toEqual([...stars].sort((a, b) => b - a));
  expect(stars[0]).toBeGreaterThan(0);
});

test("shows more of a long list at a click", async ({ page }) => {
  await page.goto("/en/?scope=all&sort=name&view=cards");
  await expect.poll(() => shownSlugs(page)).toContain("alpine-linux");
  const before = await shownSlugs(page);
  expect(before).not.toContain("zipkin");
  const more = page.getByRole("button", { name: /^Show \d+ more/ });
  while (await more.isVisible()) await more.click();
  const after = await shownSlugs(page);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)).toMatch(/^z/);
});

test("ticks up to six projects for comparison, and the way to it knows how many", async ({ page }) => {
  await page.goto("/en/?category=networking&scope=all&view=cards");
  await expect.poll(() => shownSlugs(page)).toContain("flannel");
  for (const name of ["Flannel", "Calico", "Cilium", "Antrea", "Multus CNI", "Canal"])
    await page.getByRole("checkbox", { name: `Compare ${name}` }).check();
  await expect(page.getByRole("checkbox", { name: "Compare Weave Net" })).toBeDisabled();
  await expect(page).toHaveURL(/p=flannel,calico,cilium,antrea,multus,canal$/);
  await page.getByRole("link", { name: "Compare these 6" }).click();
  await expect(page.getByRole("columnheader", { name: /Cilium/ })).toBeVisible();
});

test("says when the list cannot be loaded, and keeps what is there", async ({ page }) => {
  await page.route("**/explorer.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/en/?q=traefik");
  await expect(page.getByRole("alert").filter({ hasText: "could not be loaded" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
});
