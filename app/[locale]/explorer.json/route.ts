import { projectCards } from "@/lib/catalog/card";
import { facetOptions } from "@/lib/catalog/explorer-data";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { searchDocuments } from "@/lib/search/search-document";
import { inEveryLocale, type LocaleParams, localeOf } from "../../params";

export const dynamic = "force-static";

export function generateStaticParams() {
  return inEveryLocale([{}]);
}

/** The whole list with what it is found by: fetched by the explorer at the visitor's first move. */
export async function GET(_: Request, props: LocaleParams) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const { kind, state, stage, value, licenceFamily, replaced } = messagesOf(locale);
  const labels = {
    kind,
    status: state,
    stage,
    proprietary: value.proprietary,
    family: licenceFamily,
    replaced,
  };
  return Response.json({
    cards: projectCards(catalog, locale),
    documents: searchDocuments(catalog),
    options: facetOptions(catalog, locale, labels),
  });
}
