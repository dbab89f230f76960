import { expect, test } from "./site-test";

test("sets the projects of the address side by side, state first, with the category's questions and sources", async ({
  page,
}) => {
  await page.goto("/en/compare/?p=flannel,calico,cilium");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Flannel, Calico and Cilium");
  const table = page.getByRole("region", { name: "Comparison" }).getByRole("table");
  await expect(table.getByRole("columnheader", { name: /^(Flannel|Calico|Cilium)/ })).toHaveText([
    /Flannel/,
    /Calico/,
    /Cilium/,
  ]);
  await expect(table.getByRole("rowheader").first()).toHaveText("State");
  await expect(table.getByText("Encrypts traffic between hosts")).toBeVisible();
  const reference = table.getByRole("link", { name: /^Source \d+$/ }).first();
  await expect(page.locator((await reference.getAttribute("href")) ?? "")).toContainText("read 21 November 2026");
});

test("says what a question means when it is opened", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico");
  const question = page.getByRole("rowheader").filter({ hasText: "Encrypts traffic between hosts" });
  await expect(question.locator("details > span")).toBeHidden();
  await question.getByText("Encrypts traffic between hosts").click();
  await expect(question.locator("details > span")).toBeVisible();
});

test("warns of what is not alive, says why, and leaves it out at a click", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico,weave-net");
  const warning = page.getByRole("complementary");
  await expect(warning).toContainText("Weave Net is not alive.");
  await warning.getByRole("link", { name: "Leave Weave Net out" }).click();
  await expect(page).toHaveURL(/\?p=flannel,calico$/);
  await expect(page.getByRole("columnheader", { name: /Calico/ })).toBeVisible();
  await expect(page.getByRole("complementary")).toHaveCount(0);
});

test("puts what people use today in the place of a dead project", async ({ page }) => {
  await page.goto("/en/compare/?p=moby,rkt");
  await page.getByRole("link", { name: "Put Podman in its place" }).click();
  await expect(page).toHaveURL(/\?p=moby,podman$/);
  await expect(page.getByRole("columnheader", { name: /Podman/ })).toBeVisible();
});

test("adds and removes projects, and the address follows", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico");
  await page.getByRole("combobox", { name: "Add a project" }).selectOption({ label: "Antrea" });
  await expect(page).toHaveURL(/\?p=flannel,calico,antrea$/);
  await expect(page.getByRole("columnheader", { name: /Antrea/ })).toBeVisible();
  await page.getByRole("button", { name: "Remove Flannel" }).click();
  await expect(page).toHaveURL(/\?p=calico,antrea$/);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: /Flannel/ })).toBeVisible();
});

test("names in one line what it left out: unknown names and a seventh project", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,no-such,calico,cilium,antrea,multus,canal,weave-net,flannel");
  await expect(page.getByText("Left out, because no project has this name: no-such.")).toBeVisible();
  await expect(page.getByText("Left out, because six is the limit: Weave Net.")).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /Canal/ })).toBeVisible();
});

test("says that projects of different categories do different jobs", async ({ page }) => {
  await page.goto("/en/compare/?p=traefik,flannel");
  await expect(page.getByText(/^These do different jobs: /)).toBeVisible();
});

for (const [what, query] of [
  ["nothing", ""],
  ["junk", "?p=%00,<b>,,&q=1"],
  ["a list of 10 kB", `?p=${"a,".repeat(5000)}`],
  ["one project", "?p=flannel"],
] as const) {
  test(`with ${what} in the address is a sensible page`, async ({ page }) => {
    await page.goto(`/en/compare/${query}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Add a project" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Pairs people look up" })).toBeVisible();
  });
}

test("a pair is a page of its own that asks for no data", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/en/compare/calico-vs-flannel/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calico vs Flannel");
  await expect(page.getByRole("columnheader", { name: /Flannel/ })).toBeVisible();
  expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
});

test("a pair under the other order of its names leads to the pair", async ({ page }) => {
  await page.goto("/zh/compare/traefik-vs-caddy/");
  await expect(page).toHaveURL(/\/zh\/compare\/caddy-vs-traefik\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Caddy 与 Traefik");
});

test("shows the differences only, names what is the same, and says so in the address", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico");
  const licence = page.getByRole("rowheader", { name: "Licence", exact: true });
  await expect(licence).toBeVisible();
  await page.getByRole("checkbox", { name: "Differences only" }).check();
  await expect(page).toHaveURL(/\?p=flannel,calico&diff=1$/);
  await expect(licence).toHaveCount(0);
  await expect(page.getByText(/^The same in all: Licence/)).toBeVisible();
  await page.getByRole("button", { name: "Remove Flannel" }).click();
  await expect(page).toHaveURL(/\?p=calico&diff=1$/);
  await expect(licence).toBeVisible();
});

test("copies as Markdown and as an address, and downloads as CSV", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/compare/?p=traefik,caddy");
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.split("\n").slice(0, 2)).toEqual(["| Question | Traefik | Caddy |", "| --- | --- | --- |"]);
  await page.getByRole("button", { name: "Copy address" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("traefik-vs-caddy.csv");
});
