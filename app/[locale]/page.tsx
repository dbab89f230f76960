import type { Metadata } from "next";
import { Explorer } from "@/components/explorer/explorer.client";
import { ExplorerIntro } from "@/components/explorer/explorer-intro";
import { FirstCards } from "@/components/explorer/first-cards";
import { HeadStart } from "@/components/explorer/head-start";
import { LandscapeMap } from "@/components/explorer/landscape-map";
import { PageShell } from "@/components/layout/page-shell";
import { cardWords } from "@/components/project/project-card";
import { sounding } from "@/lib/catalog/counts";
import { localized } from "@/lib/catalog/lookup";
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
  return pageMetadata({
    site,
    locale,
    path: routes.explorer(locale),
    title,
    description,
    feed: dataRoutes.feed(locale, "all"),
  });
}

export default async function ExplorerPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const messages = messagesOf(locale);
  const { kind } = messages;
  const totals = sounding(catalog.projects);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.explorer(locale)} section="explore">
      <HeadStart locale={locale} />
      <ExplorerIntro catalog={catalog} locale={locale} messages={messages} />
      <Explorer
        locale={locale}
        totals={{ alive: totals.alive, all: catalog.projects.length }}
        words={{ ...messages.explorer, kinds: kind }}
        card={cardWords(messages)}
      >
        <LandscapeMap catalog={catalog} locale={locale} messages={messages} />
      </Explorer>
      <FirstCards catalog={catalog} locale={locale} messages={messages} />
    </PageShell>
  );
}
