import { PairList } from "@/components/compare/pair-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { EditLink } from "@/components/layout/edit-link";
import { CardGrid } from "@/components/project/card-grid";
import { cardWords, ProjectCardItem } from "@/components/project/project-card";
import { ProseText } from "@/components/project/prose-text";
import { TileList } from "@/components/project/tile-list";
import { projectCard } from "@/lib/catalog/card";
import { formatDepartedFilter } from "@/lib/catalog/departed-filter";
import { findProject, localized, membersOf } from "@/lib/catalog/lookup";
import { comparedPairs } from "@/lib/catalog/pairs";
import type { Catalog, Category } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { dataRoutes, routes } from "@/lib/routes";
import { Matrix } from "./matrix";

/** A category's page: what the job is, how to choose, who does it today and who did, all side by side. */
export function CategoryPage({ catalog, category, locale }: { catalog: Catalog; category: Category; locale: Locale }) {
  const messages = messagesOf(locale);
  const { category: words, explorer, site } = messages;
  const prose = category.prose[locale];
  const members = membersOf(catalog, category);
  const alive = members.filter((project) => project.alive);
  const past = members.filter((project) => !project.alive);
  const alsoHere = catalog.projects.filter(({ alsoIn }) => alsoIn.includes(category.id));
  const layer = catalog.layers.find(({ id }) => id === category.layer);
  const tileWords = { state: messages.state, past: messages.card.past };
  const start = category.startWith.flatMap((slug) => findProject(catalog, slug) ?? []);
  const slugs = new Set(members.map(({ slug }) => slug));
  const pairs = comparedPairs(catalog).filter((pair) => pair.every((slug) => slugs.has(slug)));
  const cards = (projects: typeof members) => (
    <CardGrid>
      {projects.map((project) => (
        <ProjectCardItem
          key={project.slug}
          card={projectCard(catalog, project, locale)}
          words={cardWords(messages)}
          locale={locale}
        />
      ))}
    </CardGrid>
  );
  return (
    <>
      <Breadcrumbs
        label={site.breadcrumbs}
        crumbs={[
          { label: site.explore, href: routes.explorer(locale) },
          ...(layer
            ? [{ label: localized(layer.name, locale), href: routes.explorer(locale, `?layer=${layer.id}`) }]
            : []),
        ]}
      />
      <h1>{localized(category.name, locale)}</h1>
      <p className="mt-2 max-w-[66ch] text-17/[1.45]">{prose.summary}</p>
      <p className="mt-1 text-13 text-ink-3">
        <span>{plural(locale, explorer.sounding, alive.length, { past: past.length })}</span>
        {" · "}
        <a href={dataRoutes.feed(locale, category.id)} className="link">
          {messages.feed.link}
        </a>
      </p>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)_20rem] gap-x-16 gap-y-7 max-lg:grid-cols-[minmax(0,1fr)]">
        <section aria-labelledby="how-to-choose">
          <h2 id="how-to-choose">{words.howToChoose}</h2>
          <ProseText prose={prose} locale={locale} untranslated={site.fallback} />
          <EditLink catalog={catalog} file={prose.file} label={site.editPage} />
        </section>
        {start.length > 0 && (
          <section aria-labelledby="start-with">
            <h2 id="start-with" className="mb-2.5">
              {words.startWith}
            </h2>
            <TileList projects={start} startWith={category.startWith} locale={locale} words={tileWords} />
          </section>
        )}
      </div>
      <section aria-labelledby="alive" className="mt-9">
        <h2 id="alive" className="mb-3">
          {words.alive}
        </h2>
        {alive.length > 0 ? cards(alive) : <p className="text-ink-2">{words.empty}</p>}
      </section>
      {members.length > 0 && (
        <section aria-labelledby="matrix" className="mt-9">
          <h2 id="matrix">{words.matrix}</h2>
          <p className="mt-1 text-13 text-ink-3">{words.matrixIntro}</p>
          <Matrix category={category} projects={members} locale={locale} messages={messages} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past" className="mt-9">
          <h2 id="past">{words.past}</h2>
          <p className="mt-1 mb-3 text-13 text-ink-3">
            {words.pastIntro}{" "}
            <a
              href={routes.departed(locale, formatDepartedFilter({ query: "", category: category.id }))}
              className="link"
            >
              {messages.departed.all}
            </a>
          </p>
          {cards(past)}
        </section>
      )}
      {alsoHere.length > 0 && (
        <section aria-labelledby="also-here" className="mt-9">
          <h2 id="also-here" className="mb-2.5">
            {words.alsoHere}
          </h2>
          <TileList projects={alsoHere} locale={locale} words={tileWords} />
        </section>
      )}
      {pairs.length > 0 && (
        <section aria-labelledby="pairs" className="no-print mt-9">
          <h2 id="pairs">{words.pairs}</h2>
          <PairList catalog={catalog} pairs={pairs} locale={locale} words={messages.compare} />
        </section>
      )}
    </>
  );
}
