import type { Metadata } from "next";
import { AboutPage } from "@/components/about/about-page";
import { PageShell } from "@/components/layout/page-shell";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { fill } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const title = fill(messagesOf(locale).about.title, { site: localized(site.title, locale) });
  const description = localized(site.description, locale);
  return pageMetadata({ site, locale, path: routes.about(locale), title, description });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.about(locale)} section="about">
      <AboutPage catalog={catalog} locale={locale} />
    </PageShell>
  );
}
