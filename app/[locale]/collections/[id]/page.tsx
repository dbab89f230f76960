import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionPage } from "@/components/collection/collection-page";
import { PageShell } from "@/components/layout/page-shell";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf, orNone } from "../../../params";

type Props = LocaleParams<{ id: string }>;

export async function generateStaticParams() {
  const { collections } = await getCatalog();
  return orNone(
    collections.map(({ id }) => ({ id })),
    "id",
  );
}

async function collectionOf(props: Props) {
  const catalog = await getCatalog();
  const { id } = await props.params;
  return { catalog, collection: catalog.collections.find((candidate) => candidate.id === id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const { catalog, collection } = await collectionOf(props);
  return pageMetadata({
    site: catalog.site,
    locale,
    path: routes.collection(locale, collection.id),
    title: localized(collection.name, locale),
    description: collection.prose[locale].summary,
  });
}

export default async function Page(props: Props) {
  const locale = await localeOf(props);
  const { catalog, collection } = await collectionOf(props);
  return (
    <PageShell
      catalog={catalog}
      locale={locale}
      path={routes.collection(locale, collection.id)}
      section="collections"
      name={localized(collection.name, locale)}
    >
      <CollectionPage catalog={catalog} collection={collection} locale={locale} />
    </PageShell>
  );
}
