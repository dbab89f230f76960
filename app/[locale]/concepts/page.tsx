import type { Metadata } from "next";
import { ConceptIndex } from "@/components/concept/concept-index";
import { PageShell } from "@/components/layout/page-shell";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf } from "../../params";

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(props);
  const { site } = await getCatalog();
  const { list: title, listIntro: description } = messagesOf(locale).concept;
  return pageMetadata({ site, locale, path: routes.concepts(locale), title, description });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.concepts(locale)} section="concepts">
      <ConceptIndex catalog={catalog} locale={locale} />
    </PageShell>
  );
}
