import { projectCards } from "@/lib/catalog/card";
import { getCatalog } from "@/lib/content";
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
  return Response.json({ cards: projectCards(catalog, locale), documents: searchDocuments(catalog) });
}
