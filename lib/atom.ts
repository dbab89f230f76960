import { Feed } from "feed";
import type { FeedItem } from "./catalog/feed";
import type { Catalog } from "./catalog/types";
import { fill, formatDate, punctuation } from "./i18n/format";
import { type Locale, languageTags } from "./i18n/locales";
import type { Messages } from "./i18n/messages";
import { absoluteUrl } from "./page-metadata";
import { routes } from "./routes";

interface AtomFeed {
  catalog: Catalog;
  locale: Locale;
  messages: Messages;
  title: string;
  /** Addresses of the feed itself and of the page that it belongs to. */
  self: string;
  page: string;
  items: readonly FeedItem[];
}

/** A feed as an Atom document, escaped by the library that writes it. */
export function atomFeed({ catalog: { site }, locale, messages, title, self, page, items }: AtomFeed): string {
  const absolute = (path: string) => absoluteUrl(site, path);
  const [newest] = items;
  const feed = new Feed({
    id: absolute(self),
    title,
    description: messages.feed.description,
    link: absolute(page),
    feedLinks: { atom: absolute(self) },
    language: languageTags[locale],
    generator: false,
    author: { name: site.title.en },
    // of a feed without items nothing is known but that it is there
    updated: day(newest?.noted ?? "1970-01-01"),
    copyright: "CC BY 4.0",
  });
  for (const item of items) {
    const link = absolute(routes.project(locale, item.slug));
    feed.addItem({
      id: `${absolute(routes.root())}#${item.id}`,
      title: titleOf(item, locale, messages),
      link,
      date: day(item.noted),
      description: contentOf(item, locale, messages),
    });
  }
  return feed.atom1();
}

/** A day is noted without an hour; at noon it is the same day nearly everywhere. */
function day(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function titleOf({ what, name, state, since }: FeedItem, locale: Locale, { feed, state: states }: Messages): string {
  if (what === "added") return fill(feed.joined, { name });
  if (!since) return fill(feed.endedUnknown, { name, state: states[state] });
  return fill(feed.ended, { name, state: states[state], date: formatDate(locale, since) });
}

function contentOf({ text, useToday }: FeedItem, locale: Locale, { feed }: Messages): string {
  if (useToday.length === 0) return text;
  const names = useToday.map(({ name }) => name).join(punctuation[locale].item);
  return `${text} ${fill(feed.useToday, { names })}`;
}
