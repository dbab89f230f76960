import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog, Collection } from "@/lib/catalog/types";
import { fill, formatNumber, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { SurvivalBar } from "./survival-bar";
import { totalsText } from "./totals-text";

/** Every collection: the year and the title of its text, what it is about, and how much of it lives. */
export function CollectionIndex({ catalog, locale }: { catalog: Catalog; locale: Locale }) {
  const messages = messagesOf(locale);
  const { collection: words, site } = messages;
  const { collections } = catalog;
  const together = collectionTotals(catalog, { sections: collections.flatMap(({ sections }) => sections) });
  return (
    <>
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <h1>{words.list}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">
        {words.listIntro}{" "}
        {collections.length > 1 &&
          together.year &&
          plural(locale, words.allTotal, together.alive, {
            all: formatNumber(together.all),
            year: together.year,
          })}
      </p>
      <ol className="mt-6 max-w-[72rem] border-t border-rule">
        {collections.map((collection) => (
          <CollectionItem
            key={collection.id}
            catalog={catalog}
            collection={collection}
            locale={locale}
            messages={messages}
          />
        ))}
      </ol>
    </>
  );
}

interface CollectionItemProps {
  catalog: Catalog;
  collection: Collection;
  locale: Locale;
  messages: Messages;
}

function CollectionItem({ catalog, collection, locale, messages }: CollectionItemProps) {
  const totals = collectionTotals(catalog, collection);
  const { title, year } = collection.document;
  return (
    <li className="group relative grid grid-cols-[6rem_minmax(0,1fr)_18rem] gap-x-8 gap-y-2 border-b border-line py-5 hover:bg-harbour-wash max-lg:grid-cols-[4.5rem_minmax(0,1fr)] max-md:grid-cols-1">
      <p className="font-serif text-34/none text-ink-3 max-md:text-20/none">{year}</p>
      <div>
        <h2 className="group-hover:text-harbour-ink">
          <a href={routes.collection(locale, collection.id)} className="after:absolute after:inset-0">
            {localized(collection.name, locale)}
          </a>
        </h2>
        <p className="mt-1.5 max-w-[66ch]">{collection.prose[locale].summary}</p>
        <p className="mt-1 text-13 text-ink-3">{fill(messages.collection.document, { title, year })}</p>
      </div>
      <div className="text-13/[1.45] text-ink-2 max-lg:col-start-2 max-md:col-start-1">
        <SurvivalBar {...totals} />
        <p className="mt-1.5">{totalsText(totals, locale, messages)[0]}</p>
      </div>
    </li>
  );
}
