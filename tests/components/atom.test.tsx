import { describe, expect, test } from "vitest";
import { atomFeed } from "@/lib/atom";
import { type FeedItem, feedItems } from "@/lib/catalog/feed";
import { messagesOf } from "@/lib/i18n/messages";
import { dataRoutes, routes } from "@/lib/routes";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const name = 'Tug & "Boat" <b>';
const catalog = makeCatalog({
  projects: [makeProject({ name, slug: "tugboat", added: "2026-11-02", prose: { en: { summary: "A < B & C." } } })],
});

/** The feed as a reader sees it; what is not well formed has an element that says so. */
const read = (items: readonly FeedItem[] = feedItems(catalog, "en", "all")) => {
  const xml = atomFeed({
    catalog,
    locale: "en",
    messages: messagesOf("en"),
    title: "Harbour: what is new",
    self: dataRoutes.feed("en", "all"),
    page: routes.departed("en"),
    items,
  });
  return new DOMParser().parseFromString(xml, "application/xml");
};
const text = (document: Document, selector: string) => document.querySelector(selector)?.textContent;

describe("the Atom document", () => {
  test("is well formed whatever a name holds, and says it as it is written", () => {
    const feed = read();
    expect(feed.querySelector("parsererror")).toBeNull();
    expect(text(feed, "entry > title")).toBe(`${name} has joined the catalogue`);
    expect(text(feed, "entry > summary")).toBe("A < B & C.");
  });

  test("names itself, its page and its author, and is as new as its newest item", () => {
    const feed = read();
    const links = [...feed.querySelectorAll("feed > link")].map((link) => [
      link.getAttribute("rel"),
      link.getAttribute("href"),
    ]);
    expect(links).toEqual([
      ["alternate", "https://harbour.example/en/where-did-it-go/"],
      ["self", "https://harbour.example/feeds/en/all.xml"],
    ]);
    expect(text(feed, "feed > updated")).toBe("2026-11-02T12:00:00.000Z");
    expect(text(feed, "feed > author > name")).toBe("Harbour");
  });

  test("gives each item an id of its own and the address of its page", () => {
    const feed = read();
    expect(text(feed, "entry > id")).toBe("https://harbour.example/#tugboat/added");
    expect(feed.querySelector("entry > link")?.getAttribute("href")).toBe(
      "https://harbour.example/en/projects/tugboat/",
    );
  });

  test("without items is a feed all the same", () => {
    expect(read([]).querySelector("parsererror")).toBeNull();
  });
});
