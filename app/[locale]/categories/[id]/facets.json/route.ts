import { notFound } from "next/navigation";
import { attributeFacets } from "@/lib/catalog/attribute-facets";
import { findCategory } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { messagesOf } from "@/lib/i18n/messages";
import { inEveryLocale, type LocaleParams, localeOf, orNone } from "../../../../params";

export const dynamic = "force-static";

export async function generateStaticParams() {
  const { categories } = await getCatalog();
  return inEveryLocale(
    orNone(
      categories.map(({ id }) => ({ id })),
      "id",
    ),
  );
}

/** A category's attributes as facets: fetched by the explorer once the category is chosen. */
export async function GET(_: Request, props: LocaleParams<{ id: string }>) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const category = findCategory(catalog, (await props.params).id) ?? notFound();
  return Response.json(attributeFacets(catalog, category, locale, messagesOf(locale).value));
}
