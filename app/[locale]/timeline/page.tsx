import type { Metadata } from "next";
import { HideUntilSettled } from "@/components/layout/hide-until-settled";
import { PageShell } from "@/components/layout/page-shell";
import { TimelinePage } from "@/components/timeline/timeline-page";
import { timelineOf } from "@/lib/catalog/timeline";
import { getCatalog } from "@/lib/content";
import { fill, formatNumber } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const { timeline: words } = messagesOf(locale);
  const { first, last } = timelineOf(catalog, locale).scale;
  return pageMetadata({
    site: catalog.site,
    locale,
    path: routes.timeline(locale),
    title: fill(words.title, { from: first, to: Math.floor(last) }),
    description: fill(words.intro, { n: formatNumber(catalog.projects.length) }),
  });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.timeline(locale)} section="timeline">
      <HideUntilSettled />
      <TimelinePage catalog={catalog} locale={locale} />
    </PageShell>
  );
}
