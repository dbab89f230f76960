import { NamedIn } from "@/components/collection/named-in";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EditLink } from "@/components/layout/edit-link";
import { ProseText } from "@/components/project/prose-text";
import { SourceList } from "@/components/project/source-list";
import { Citations } from "@/lib/catalog/citations";
import { relatedConcepts } from "@/lib/catalog/concepts";
import { localized } from "@/lib/catalog/lookup";
import { namedIn } from "@/lib/catalog/named-in";
import type { Catalog, Concept } from "@/lib/catalog/types";
import { fill, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { ClaimList } from "./claim-list";
import { ConceptLinks } from "./concept-links";
import { ConceptProjects } from "./concept-projects";
import { ConceptTable } from "./concept-table";

/** A page of knowledge: what it is, what old texts get wrong, its tables, and the projects it explains. */
export function ConceptPage({ catalog, concept, locale }: { catalog: Catalog; concept: Concept; locale: Locale }) {
  const messages = messagesOf(locale);
  const { concept: words, project, site } = messages;
  const prose = concept.prose[locale];
  const related = relatedConcepts(catalog, concept);
  const citations = Citations.of(concept);
  const claims = concept.outdated.map(({ collection: id, ...claim }) => ({
    ...claim,
    collection: catalog.collections.find((collection) => collection.id === id),
  }));
  return (
    <>
      <Breadcrumbs
        label={site.breadcrumbs}
        crumbs={[
          { label: site.explore, href: routes.explorer(locale) },
          { label: site.concepts, href: routes.concepts(locale) },
        ]}
      />
      <h1>{localized(concept.name, locale)}</h1>
      {concept.aliases.length > 0 && (
        <p className="mt-1 text-13 text-ink-3">
          {fill(words.aliases, { names: concept.aliases.join(punctuation[locale].item) })}
        </p>
      )}
      <p className="mt-2 max-w-[66ch] text-17/[1.45]">{prose.summary}</p>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)_22rem] gap-x-16 gap-y-9 max-lg:grid-cols-[minmax(0,1fr)]">
        <div>
          <section aria-labelledby="prose">
            <h2 id="prose">{project.whatItIs}</h2>
            <ProseText prose={prose} locale={locale} untranslated={site.fallback} />
            <EditLink catalog={catalog} file={prose.file} label={site.editPage} />
          </section>
          {concept.tables.map((table, i) => (
            <ConceptTable
              key={table.name.en}
              id={`table-${i + 1}`}
              table={table}
              refs={citations.cite(concept, table.source)}
              locale={locale}
              sourceWords={messages.value.source}
            />
          ))}
          {claims.length > 0 && (
            <section aria-labelledby="outdated" className="mt-9">
              <h2 id="outdated">{words.outdated}</h2>
              <ClaimList claims={claims} entry={concept} citations={citations} locale={locale} messages={messages} />
            </section>
          )}
        </div>
        <div className="grid content-start gap-9">
          <ConceptProjects catalog={catalog} concept={concept} locale={locale} messages={messages} />
          <ConceptLinks id="related" heading={words.related} concepts={related} locale={locale} />
          <NamedIn namings={namedIn(catalog, { concept: concept.slug })} locale={locale} words={messages.collection} />
        </div>
      </div>
      <SourceList sources={citations.list()} locale={locale} words={project} />
    </>
  );
}
