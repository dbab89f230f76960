import { NamedIn } from "@/components/collection/named-in";
import { ConceptLinks } from "@/components/concept/concept-links";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EditLink } from "@/components/layout/edit-link";
import { Lineage } from "@/components/lineage/lineage";
import { attributeRows } from "@/lib/catalog/attribute-rows";
import { Citations } from "@/lib/catalog/citations";
import { conceptsOf } from "@/lib/catalog/concepts";
import { findCategory, localized, membersOf } from "@/lib/catalog/lookup";
import { namedIn } from "@/lib/catalog/named-in";
import type { Catalog, Project } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { AttributeTable } from "./attribute-table";
import { CompareWith } from "./compare-with";
import { Components } from "./components";
import { Events } from "./events";
import { Facts } from "./facts";
import { ProseText } from "./prose-text";
import { Relations } from "./relations";
import { SourceList } from "./source-list";
import { StatusBanner } from "./status-banner";
import { TileList } from "./tile-list";
import { UseToday } from "./use-today";

/** A project's page: status first, what to use today, then what it is, how it compares, its facts, history and sources. */
export function ProjectPage({ catalog, project, locale }: { catalog: Catalog; project: Project; locale: Locale }) {
  const messages = messagesOf(locale);
  const words = messages.project;
  const category = findCategory(catalog, project.category);
  const layer = catalog.layers.find(({ id }) => id === category?.layer);
  const citations = Citations.of(project);
  const table = attributeRows(catalog, project, locale, citations);
  const common = { catalog, project, citations, locale, messages };
  const near = category ? membersOf(catalog, category).filter(({ slug }) => slug !== project.slug) : [];
  const concepts = conceptsOf(catalog, project);
  const namings = namedIn(catalog, { project: project.slug });
  const tileWords = { state: messages.state, past: messages.card.past };
  return (
    <>
      <Breadcrumbs
        label={messages.site.breadcrumbs}
        crumbs={[
          { label: messages.site.explore, href: routes.explorer(locale) },
          ...(layer
            ? [{ label: localized(layer.name, locale), href: routes.explorer(locale, `?layer=${layer.id}`) }]
            : []),
          ...(category
            ? [{ label: localized(category.name, locale), href: routes.category(locale, category.id) }]
            : []),
        ]}
      />
      <StatusBanner {...common} />
      <UseToday {...common} />
      <div className="mt-9 grid grid-cols-[minmax(0,1fr)_400px] gap-x-16 gap-y-9 max-xl:grid-cols-[minmax(0,1fr)]">
        <div>
          <section aria-labelledby="prose">
            <h2 id="prose">{project.alive ? words.whatItIs : words.whatItWas}</h2>
            <ProseText prose={project.prose[locale]} locale={locale} untranslated={messages.site.fallback} />
            <EditLink catalog={catalog} file={project.prose[locale].file} label={messages.site.editPage} />
          </section>
          <div className="mt-9">
            <AttributeTable
              table={table}
              categoryName={category ? localized(category.name, locale) : ""}
              locale={locale}
              messages={messages}
            />
          </div>
          <Lineage {...common} />
          <Relations {...common} />
        </div>
        <div>
          <Facts {...common} />
          <Events {...common} />
          <Components project={project} locale={locale} words={words} />
          {concepts.length > 0 && (
            <div className="mt-9">
              <ConceptLinks id="concepts" heading={messages.concept.onProject} concepts={concepts} locale={locale} />
            </div>
          )}
          {namings.length > 0 && (
            <div className="mt-9">
              <NamedIn namings={namings} locale={locale} words={messages.collection} />
            </div>
          )}
          <CompareWith catalog={catalog} project={project} locale={locale} words={words} />
        </div>
      </div>
      {near.length > 0 && (
        <section aria-labelledby="near" className="mt-9">
          <h2 id="near" className="mb-2.5">
            {words.near}
          </h2>
          <TileList projects={near} startWith={category?.startWith ?? []} locale={locale} words={tileWords} />
        </section>
      )}
      <SourceList sources={citations.list()} locale={locale} words={words} />
    </>
  );
}
