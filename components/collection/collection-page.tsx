import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EditLink } from "@/components/layout/edit-link";
import { ProseText } from "@/components/project/prose-text";
import { SourceList } from "@/components/project/source-list";
import { Citations } from "@/lib/catalog/citations";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog, Collection } from "@/lib/catalog/types";
import { fill, formatNumber, plural, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { ThenAndNow } from "./then-and-now";

interface CollectionPageProps {
  catalog: Catalog;
  collection: Collection;
  locale: Locale;
}

/** A reading list, section by section: what the document said then, and what each thing is now. */
export function CollectionPage({ catalog, collection, locale }: CollectionPageProps) {
  const messages = messagesOf(locale);
  const { collection: words, site } = messages;
  const prose = collection.prose[locale];
  const { all, alive } = collectionTotals(catalog, collection);
  const citations = new Citations();
  citations.cite(
    collection,
    collection.sources.map(({ id }) => id),
  );
  return (
    <>
      <Breadcrumbs
        label={site.breadcrumbs}
        crumbs={[
          { label: site.explore, href: routes.explorer(locale) },
          { label: site.collections, href: routes.collections(locale) },
        ]}
      />
      <h1>{localized(collection.name, locale)}</h1>
      <p className="mt-2 max-w-[66ch] text-17/[1.45]">{prose.summary}</p>
      <p className="mt-1 text-13 text-ink-3">
        {fill(words.document, collection.document)}
        {punctuation[locale].stop}
        {plural(locale, words.total, alive, { all: formatNumber(locale, all) })}
      </p>
      <div className="mt-6">
        <ProseText prose={prose} locale={locale} untranslated={site.fallback} />
        <EditLink catalog={catalog} file={prose.file} label={site.editPage} />
      </div>
      {collection.sections.map((section, i) => (
        <ThenAndNow
          key={section.name.en}
          id={`section-${i + 1}`}
          section={section}
          catalog={catalog}
          locale={locale}
          messages={messages}
        />
      ))}
      <SourceList sources={citations.list()} locale={locale} words={messages.project} />
    </>
  );
}
