import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageShell } from "@/components/layout/page-shell";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { fill, formatNumber, plural, punctuation } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { list: title, listIntro: description } = messagesOf(locale).collection;
  return pageMetadata({ site, locale, path: routes.collections(locale), title, description });
}

export default async function CollectionsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const { collection: words, site } = messagesOf(locale);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.collections(locale)} section="collections">
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <h1>{words.list}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{words.listIntro}</p>
      <ul className="mt-6 grid max-w-[80ch] gap-3">
        {catalog.collections.map((collection) => {
          const { all, alive } = collectionTotals(catalog, collection);
          return (
            <li
              key={collection.id}
              className="relative rounded border border-rule bg-tile px-5 py-4 hover:border-harbour"
            >
              <h2>
                <a href={routes.collection(locale, collection.id)} className="after:absolute after:inset-0">
                  {localized(collection.name, locale)}
                </a>
              </h2>
              <p className="mt-1">{collection.prose[locale].summary}</p>
              <p className="mt-1 text-13 text-ink-3">
                {fill(words.document, collection.document)}
                {punctuation[locale].stop}
                {plural(locale, words.total, alive, { all: formatNumber(locale, all) })}
              </p>
            </li>
          );
        })}
      </ul>
    </PageShell>
  );
}
