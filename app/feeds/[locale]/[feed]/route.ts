import { notFound } from "next/navigation";
import { atomFeed } from "@/lib/atom";
import { feedItems } from "@/lib/catalog/feed";
import { findCategory, localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { fill } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { dataRoutes, routes } from "@/lib/routes";
import { inEveryLocale, type LocaleParams, localeOf } from "../../../params";

export const dynamic = "force-static";

/** The feeds that are of no category. */
const subjects = ["all", "status", "added"] as const;

export async function generateStaticParams() {
  const { categories } = await getCatalog();
  const names = [...subjects, ...categories.map(({ id }) => id)];
  return inEveryLocale(names.map((name) => ({ feed: `${name}.xml` })));
}

/** Atom: what ended, what joined, both; and both for each category. */
export async function GET(_: Request, props: LocaleParams<{ feed: string }>) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const messages = messagesOf(locale);
  const name = (await props.params).feed.replace(/\.xml$/, "");
  const site = localized(catalog.site.title, locale);
  const subject = subjects.find((each) => each === name);
  const category = subject ? undefined : (findCategory(catalog, name) ?? notFound());
  const title = category
    ? fill(messages.feed.category, { site, category: localized(category.name, locale) })
    : fill(messages.feed[subject ?? "all"], { site });
  const xml = atomFeed({
    catalog,
    locale,
    messages,
    title,
    self: dataRoutes.feed(locale, name),
    page: category ? routes.category(locale, category.id) : routes.departed(locale),
    items: feedItems(catalog, locale, subject ?? "all", category?.id),
  });
  return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
