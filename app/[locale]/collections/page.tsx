import type { Metadata } from "next";
import { CollectionIndex } from "@/components/collection/collection-index";
import { PageShell } from "@/components/layout/page-shell";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { list: title, listIntro: description } = messagesOf(locale).collection;
  return pageMetadata({ site, locale, path: routes.collections(locale), title, description });
}

export default async function CollectionsPage(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.collections(locale)} section="collections">
      <CollectionIndex catalog={catalog} locale={locale} />
    </PageShell>
  );
}
