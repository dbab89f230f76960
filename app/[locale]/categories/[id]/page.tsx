import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryPage } from "@/components/category/category-page";
import { PageShell } from "@/components/layout/page-shell";
import { findCategory, localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { pageMetadata } from "@/lib/page-metadata";
import { dataRoutes, routes } from "@/lib/routes";
import { type LocaleParams, localeOf, orNone } from "../../../params";

type Props = LocaleParams<{ id: string }>;

export async function generateStaticParams() {
  const { categories } = await getCatalog();
  return orNone(
    categories.map(({ id }) => ({ id })),
    "id",
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const category = findCategory(catalog, (await props.params).id) ?? notFound();
  return pageMetadata({
    site: catalog.site,
    locale,
    path: routes.category(locale, category.id),
    title: localized(category.name, locale),
    description: category.prose[locale].summary,
    feed: dataRoutes.feed(locale, category.id),
  });
}

export default async function Page(props: Props) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const category = findCategory(catalog, (await props.params).id) ?? notFound();
  return (
    <PageShell
      catalog={catalog}
      locale={locale}
      path={routes.category(locale, category.id)}
      name={localized(category.name, locale)}
    >
      <CategoryPage catalog={catalog} category={category} locale={locale} />
    </PageShell>
  );
}
