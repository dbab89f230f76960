import type { Metadata } from "next";
import { compareWords } from "@/components/compare/compare-words";
import { Comparison } from "@/components/compare/comparison.client";
import { HeadStart } from "@/components/compare/head-start";
import { PairCategories } from "@/components/compare/pair-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { HideUntilSettled } from "@/components/layout/hide-until-settled";
import { PageShell } from "@/components/layout/page-shell";
import { localized } from "@/lib/catalog/lookup";
import { comparedPairs } from "@/lib/catalog/pairs";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { title, emptyHint } = messagesOf(locale).compare;
  return pageMetadata({ site, locale, path: routes.compare(locale), title, description: emptyHint });
}

export default async function ComparePage(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const messages = messagesOf(locale);
  const pairs = comparedPairs(catalog);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.compare(locale)} section="compare">
      <HeadStart locale={locale} />
      <Breadcrumbs
        label={messages.site.breadcrumbs}
        crumbs={[{ label: messages.site.explore, href: routes.explorer(locale) }]}
      />
      <HideUntilSettled />
      <Comparison locale={locale} words={compareWords(messages)} siteTitle={localized(catalog.site.title, locale)} />
      <p className="mt-2 hidden text-13 no-script:block">{messages.compare.noScript}</p>
      {pairs.length > 0 && (
        <section aria-labelledby="pairs" className="no-print mt-10 pending:invisible">
          <h2 id="pairs">{messages.compare.pairs}</h2>
          <p className="mt-1 text-13 text-ink-3">{messages.compare.pairsIntro}</p>
          <PairCategories catalog={catalog} pairs={pairs} locale={locale} words={messages.compare} />
        </section>
      )}
    </PageShell>
  );
}
