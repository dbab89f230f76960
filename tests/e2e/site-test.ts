import { test as base, expect, type Page } from "@playwright/test";

/** What a page said or did that it should not have: console errors, policy violations, requests to other hosts. */
function watch(page: Page, faults: string[], origin: string) {
  page.on("console", (message) => {
    // the browser itself reports the status of a page that is meant to be missing
    const expected = message.text().includes("status of 404") && message.location().url.startsWith(origin);
    if ((message.type() === "error" || message.type() === "warning") && !expected) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) faults.push(`asked ${request.url()}`);
  });
}

/** A test whose page may not complain on the console, break its policy or ask another host for anything. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    watch(page, faults, baseURL ?? "");
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** One page of every kind, by what it is. */
export const pageKinds: Record<string, string> = {
  explorer: "/en/",
  "explorer as cards": "/en/?view=cards",
  "explorer as a table": "/en/?view=table&scope=all",
  "search results": "/en/?q=network",
  category: "/en/categories/networking/",
  "project alive": "/en/projects/traefik/",
  "project past": "/en/projects/weave-net/",
  comparison: "/en/compare/?p=flannel,calico,weave-net",
  "empty comparison": "/en/compare/",
  pairs: "/en/compare/pairs/",
  pair: "/en/compare/calico-vs-flannel/",
  timeline: "/en/timeline/",
  collections: "/en/collections/",
  collection: "/en/collections/other-projects/",
  concepts: "/en/concepts/",
  concept: "/en/concepts/namespaces/",
  departed: "/en/where-did-it-go/",
  about: "/en/about/",
  "not found": "/en/projects/no-such-thing/",
};

/** The slugs of the results, in the order shown, once the result that the address asks for is there. */
export async function shownSlugs(page: Page): Promise<(string | null)[]> {
  await page.locator("html:not([data-pending])").waitFor();
  return page
    .locator("#main [data-project]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-project")));
}
