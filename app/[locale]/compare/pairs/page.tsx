import type { Metadata } from "next";
import { PairIndex } from "@/components/compare/pair-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageShell } from "@/components/layout/page-shell";
import { comparedPairs } from "@/lib/catalog/pairs";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { pairs, pairsText } = messagesOf(locale).compare;
  return pageMetadata({ site, locale, path: routes.pairs(locale), title: pairs, description: pairsText });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const { compare, site } = messagesOf(locale);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.pairs(locale)} section="compare">
      <Breadcrumbs
        label={site.breadcrumbs}
        crumbs={[
          { label: site.explore, href: routes.explorer(locale) },
          { label: compare.title, href: routes.compare(locale) },
        ]}
      />
      <h1>{compare.pairs}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{compare.pairsText}</p>
      <PairIndex catalog={catalog} pairs={comparedPairs(catalog)} locale={locale} words={compare} />
    </PageShell>
  );
}
