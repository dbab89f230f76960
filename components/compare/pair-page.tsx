import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { categoryQuestions, compareColumn } from "@/lib/catalog/compare-column";
import { commonCategories } from "@/lib/catalog/comparison";
import { findCategory, localized } from "@/lib/catalog/lookup";
import type { Catalog, Project } from "@/lib/catalog/types";
import { fill, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { compareWords } from "./compare-words";
import { comparisonSections } from "./comparison-sections";
import { ComparisonTable } from "./comparison-table";
import { LicenceWarning } from "./licence-warning";
import { PairDifference } from "./pair-difference";
import { PastWarning } from "./past-warning";

interface PairPageProps {
  catalog: Catalog;
  projects: readonly [Project, Project];
  locale: Locale;
}

/** Two projects side by side as a plain page: nothing is fetched, nothing needs a script. */
export function PairPage({ catalog, projects, locale }: PairPageProps) {
  const messages = messagesOf(locale);
  const words = compareWords(messages);
  const { compare, site } = messages;
  const [a, b] = projects;
  const categories = [...new Set(projects.map(({ category }) => category))].flatMap(
    (id) => findCategory(catalog, id) ?? [],
  );
  const columns = [compareColumn(catalog, a, locale), compareColumn(catalog, b, locale)] as const;
  const questions = categories.map((category) => categoryQuestions(category, locale));
  const [categoryA = "", categoryB = ""] = categories.map(({ name }) => localized(name, locale));
  const common = commonCategories(columns).length > 0;
  const intro = categories.length === 1 ? compare.pairIntro : common ? compare.pairIntroAlso : compare.pairIntroMixed;
  return (
    <>
      <Breadcrumbs
        label={site.breadcrumbs}
        crumbs={[
          { label: site.explore, href: routes.explorer(locale) },
          { label: compare.title, href: routes.compare(locale) },
          ...categories.map(({ id, name }) => ({ label: localized(name, locale), href: routes.category(locale, id) })),
        ]}
      />
      <h1>{fill(compare.vs, { a: a.name, b: b.name })}</h1>
      <p className="mt-2 text-ink-2">
        {fill(intro, { a: a.name, b: b.name, category: categoryA, categoryA, categoryB })}
      </p>
      <dl className="mt-4 grid max-w-[80ch] gap-2">
        {projects.map(({ slug, name, prose }) => (
          <div key={slug}>
            <dt className="inline font-semibold">
              {name}
              {punctuation[locale].colon.trimEnd()}
            </dt>{" "}
            <dd className="inline" lang={prose[locale].locale === locale ? undefined : "en"}>
              {prose[locale].summary}
            </dd>
          </div>
        ))}
      </dl>
      <PairDifference columns={columns} questions={questions} locale={locale} words={words} />
      <PastWarning columns={columns} locale={locale} words={words} />
      <LicenceWarning columns={columns} locale={locale} words={words} />
      <p className="no-print mt-4.5 mb-2.5 text-13">
        <a href={routes.compare(locale, [a.slug, b.slug])} className="link text-harbour-ink">
          {compare.openInCompare}
        </a>
      </p>
      <ComparisonTable content={comparisonSections(columns, questions, locale, words)} locale={locale} words={words} />
    </>
  );
}
