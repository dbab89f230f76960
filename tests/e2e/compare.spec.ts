import { readFile } from "node:fs/promises";
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
  await page.getByRole("combobox", { name: "Add a project" }).fill("antr");
  await page.getByRole("option", { name: /^Antrea/ }).click();
  await expect(page).toHaveURL(/\?p=flannel,calico,antrea$/);
  await expect(page.getByRole("columnheader", { name: /Antrea/ })).toBeVisible();
  await page.getByRole("button", { name: "Remove Flannel" }).click();
  await expect(page).toHaveURL(/\?p=calico,antrea$/);
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: /Flannel/ })).toBeVisible();
});

test("puts what people use today beside a dead project in one click", async ({ page }) => {
  await page.goto("/en/compare/?p=moby,rkt&diff=1");
  await page.getByRole("complementary").getByRole("link", { name: "Add Podman" }).click();
  await expect(page).toHaveURL(/\?p=moby,rkt,podman&diff=1$/);
  await expect(page.getByRole("columnheader", { name: /Podman/ })).toBeVisible();
});

test("offers what stands near before anything is typed, and finds the rest by keyboard alone", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel");
  const field = page.getByRole("combobox", { name: "Add a project" });
  await field.focus();
  const near = page.getByRole("listbox", { name: "Worth comparing with" });
  await expect(near.getByRole("option", { name: /^Calico/ })).toBeVisible();
  await page.keyboard.type("kuberntes");
  await expect(page.getByRole("option", { name: /^Kubernetes/, selected: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?p=flannel,kubernetes$/);
  await expect(page.getByRole("columnheader", { name: /Kubernetes/ })).toBeVisible();
  await expect(field).toBeFocused();
});

test("moves a column, and going back undoes it", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico,cilium");
  await page.getByRole("button", { name: "Move Cilium to the left" }).click();
  await expect(page).toHaveURL(/\?p=flannel,cilium,calico$/);
  await expect(page.getByRole("columnheader", { name: /^(Flannel|Calico|Cilium)/ })).toHaveText([
    /Flannel/,
    /Cilium/,
    /Calico/,
  ]);
  await expect(page.getByRole("button", { name: "Move Cilium to the left" })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("columnheader", { name: /^(Flannel|Calico|Cilium)/ }).nth(1)).toHaveText(/Calico/);
});

test("hides rows, keeps them hidden in the address, and shows them again", async ({ page }) => {
  await page.goto("/en/compare/?p=flannel,calico");
  const licence = page.getByRole("rowheader", { name: "Licence", exact: true });
  await page.getByRole("button", { name: "Rows" }).click();
  const menu = page.getByRole("dialog", { name: "Rows" });
  await menu.getByRole("checkbox", { name: "Licence" }).uncheck();
  await menu.getByRole("checkbox", { name: "Encrypts traffic between hosts" }).uncheck();
  await expect(page).toHaveURL(/\?p=flannel,calico&hide=licence,networking\.encryption$/);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.reload();
  await expect(page.getByRole("columnheader", { name: /Calico/ })).toBeVisible();
  await expect(licence).toHaveCount(0);
  await page.getByRole("button", { name: "Rows 2 hidden" }).click();
  await page.getByRole("button", { name: "Show all rows" }).click();
  await expect(licence).toBeVisible();
  await expect(page).toHaveURL(/\?p=flannel,calico$/);
});

for (const [where, path] of [
  ["a comparison", "/en/compare/?p=flannel,calico"],
  ["a pair", "/en/compare/calico-vs-flannel/"],
] as const) {
  test(`a number in a cell of ${where} opens what the cell rests on, and Escape closes it`, async ({ page }) => {
    await page.goto(path, { waitUntil: "networkidle" });
    const row = page.getByRole("row").filter({ hasText: "Encrypts traffic between hosts" });
    const number = row.getByRole("link", { name: /^Source \d+$/ }).first();
    await number.focus();
    await page.keyboard.press("Enter");
    const note = page.getByRole("dialog", { name: /Encrypts traffic between hosts$/ });
    await expect(note).toBeVisible();
    await expect(note.getByRole("listitem").first()).toContainText(/read \d+ \w+ 2026/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(note.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(number).toBeFocused();
  });
}

test("on a phone a cell's sources open as a sheet by touch, and close by a button", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  await page.goto("/zh/compare/?p=flannel,calico,cilium", { waitUntil: "networkidle" });
  await page.getByRole("table").getByRole("link", { name: /^出处/ }).first().tap();
  const note = page.getByRole("dialog");
  await expect(note.getByRole("listitem").first()).toBeVisible();
  const box = await note.boundingBox();
  expect(box && [Math.round(box.x), Math.round(box.width), Math.round(box.y + box.height)]).toEqual([0, 360, 740]);
  await note.getByRole("button", { name: "关闭" }).tap();
  await expect(note).toBeHidden();
  await context.close();
});

test("fetches what it compares, each file once, and six of them weigh little", async ({ page }) => {
  const asked: string[] = [];
  let bytes = 0;
  page.on("requestfinished", async (request) => {
    if (!request.url().endsWith(".json")) return;
    asked.push(new URL(request.url()).pathname);
    bytes += (await request.sizes()).responseBodySize;
  });
  const slugs = ["flannel", "calico", "cilium", "antrea", "multus", "weave-net"];
  await page.goto(`/zh/compare/?p=${slugs.join(",")}`, { waitUntil: "networkidle" });
  await expect(page.getByRole("columnheader", { name: /Multus/ })).toBeVisible();
  expect(asked.sort()).toEqual(slugs.map((slug) => `/zh/projects/${slug}/column.json`).sort());
  expect(bytes).toBeLessThanOrEqual(15 * 1024);
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

test("asks first what two categories ask in the same words", async ({ page }) => {
  await page.goto("/en/compare/?p=nomad,dokku");
  const bands = page.locator("th[scope=colgroup]");
  await expect(bands).toHaveText(["Standing", "Asked of more than one", /^Orchestration/, /.+/, "Facts", "Figures"]);
  const question = page.getByRole("row").filter({ hasText: "Deploys Compose files" });
  await expect(question).toHaveCount(1);
  await expect(question).not.toContainText("Not a question of its category");
});

test("every pair is listed under its category, and leads to its page", async ({ page }) => {
  await page.goto("/en/compare/");
  await page
    .getByRole("region", { name: "Pairs people look up" })
    .getByRole("link", { name: /^Container networking/ })
    .click();
  await expect(page).toHaveURL(/\/en\/compare\/pairs\/#networking$/);
  await page
    .getByRole("region", { name: "Container networking" })
    .getByRole("link", { name: "Calico vs Flannel" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calico vs Flannel");
  await expect(page.getByRole("region", { name: "In short" }).getByRole("listitem").first()).toHaveText(
    /^Today Calico is “\w+”, Flannel “\w+”\.$/,
  );
});

test("copies as Markdown and as an address, and downloads as CSV and JSON", async ({ page, context }) => {
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
  const [data] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "JSON" }).click()]);
  expect(data.suggestedFilename()).toBe("traefik-vs-caddy.json");
  const record = JSON.parse(await readFile(await data.path(), "utf8"));
  expect(record.projects.map(({ slug }: { slug: string }) => slug)).toEqual(["traefik", "caddy"]);
  expect(record.rows.find(({ id }: { id: string }) => id === "licence").answers.caddy.text).toBe("Apache-2.0");
});
