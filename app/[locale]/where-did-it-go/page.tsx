import type { Metadata } from "next";
import { DepartedPage } from "@/components/departed/departed-page";
import { HideUntilSettled } from "@/components/layout/hide-until-settled";
import { PageShell } from "@/components/layout/page-shell";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { dataRoutes, routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { title, description } = messagesOf(locale).departed;
  return pageMetadata({
    site,
    locale,
    path: routes.departed(locale),
    title,
    description,
    feed: dataRoutes.feed(locale, "status"),
  });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.departed(locale)} section="departed">
      <HideUntilSettled />
      <DepartedPage catalog={catalog} locale={locale} />
    </PageShell>
  );
}
