import type { Metadata } from "next";
import { CategoryIndex } from "@/components/explorer/category-index";
import { Explorer } from "@/components/explorer/explorer.client";
import { ExplorerIntro } from "@/components/explorer/explorer-intro";
import { PageShell } from "@/components/layout/page-shell";
import { cardWords } from "@/components/project/project-card";
import { projectCards } from "@/lib/catalog/card";
import { sounding } from "@/lib/catalog/counts";
import { facetOptions } from "@/lib/catalog/explorer-data";
import { localized } from "@/lib/catalog/lookup";
import { pageSize } from "@/lib/catalog/result";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { dataRoutes, routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const title = localized(site.tagline, locale);
  const description = localized(site.description, locale);
  return pageMetadata({ site, locale, path: routes.explorer(locale), title, description });
}

export default async function ExplorerPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const messages = messagesOf(locale);
  const { kind, state, stage, value } = messages;
  const totals = sounding(catalog.projects);
  const first = projectCards(catalog, locale)
    .filter(({ alive }) => alive)
    .slice(0, pageSize);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.explorer(locale)} section="explore">
      <ExplorerIntro catalog={catalog} locale={locale} messages={messages} />
      <div className="grid grid-cols-[15.5rem_minmax(0,1fr)] gap-8 max-lg:grid-cols-[minmax(0,1fr)]">
        <div className="max-lg:order-2">
          <CategoryIndex catalog={catalog} locale={locale} words={messages.explorer} />
        </div>
        <div>
          <Explorer
            locale={locale}
            dataUrl={dataRoutes.explorer(locale)}
            first={first}
            totals={{ alive: totals.alive, all: catalog.projects.length }}
            options={facetOptions(catalog, locale, { kind, status: state, stage, proprietary: value.proprietary })}
            words={messages.explorer}
            card={cardWords(messages)}
          />
        </div>
      </div>
    </PageShell>
  );
}
