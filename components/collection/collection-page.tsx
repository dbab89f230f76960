import { ClaimList } from "@/components/concept/claim-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EditLink } from "@/components/layout/edit-link";
import { ProseText } from "@/components/project/prose-text";
import { SourceList } from "@/components/project/source-list";
import { Citations } from "@/lib/catalog/citations";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog, Collection } from "@/lib/catalog/types";
import { fill, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { SurvivalBar } from "./survival-bar";
import { ThenAndNow } from "./then-and-now";
import { totalsText } from "./totals-text";

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
  const totals = collectionTotals(catalog, collection);
  const citations = Citations.of(collection);
  const { sections, claims } = collection;
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
      </p>
      <div className="mt-4 max-w-[46rem]">
        <SurvivalBar {...totals} />
        <p className="mt-1.5 text-15/[1.5]">{totalsText(totals, locale, messages).join(locale === "en" ? " " : "")}</p>
      </div>
      <section aria-labelledby="prose" className="mt-7">
        <h2 id="prose">{words.about}</h2>
        <ProseText prose={prose} locale={locale} untranslated={site.fallback} />
        <EditLink catalog={catalog} file={prose.file} label={site.editPage} />
      </section>
      {claims.length > 0 && (
        <section aria-labelledby="claims" className="mt-9 max-w-[72rem]">
          <h2 id="claims">{words.claims}</h2>
          <ClaimList claims={claims} entry={collection} citations={citations} locale={locale} messages={messages} />
        </section>
      )}
      {sections.length > 3 && <SectionLinks sections={sections} locale={locale} label={words.sections} />}
      {sections.map((section, i) => (
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

/** The way to each section of a long document. */
function SectionLinks({
  sections,
  locale,
  label,
}: {
  sections: Collection["sections"];
  locale: Locale;
  label: string;
}) {
  return (
    <nav aria-label={label} className="no-print mt-9">
      <ol className="flex flex-wrap gap-1.5 text-13">
        {sections.map(({ name, rows }, i) => (
          <li key={name.en}>
            <a
              href={`#section-${i + 1}`}
              className="flex min-h-8 items-center gap-1.5 rounded border border-line bg-tile px-2.5 hover:border-harbour hover:text-harbour-ink max-md:min-h-11"
            >
              {localized(name, locale)} <span className="text-12 text-ink-3">{rows.length}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
