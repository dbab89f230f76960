import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConceptPage } from "@/components/concept/concept-page";
import { PageShell } from "@/components/layout/page-shell";
import { findConcept } from "@/lib/catalog/concepts";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf, orNone } from "../../../params";

type Props = LocaleParams<{ slug: string }>;

export async function generateStaticParams() {
  const { concepts } = await getCatalog();
  return orNone(
    concepts.map(({ slug }) => ({ slug })),
    "slug",
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const concept = findConcept(catalog, (await props.params).slug) ?? notFound();
  return pageMetadata({
    site: catalog.site,
    locale,
    path: routes.concept(locale, concept.slug),
    title: localized(concept.name, locale),
    description: concept.prose[locale].summary,
  });
}

export default async function Page(props: Props) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const concept = findConcept(catalog, (await props.params).slug) ?? notFound();
  return (
    <PageShell
      catalog={catalog}
      locale={locale}
      path={routes.concept(locale, concept.slug)}
      section="concepts"
      name={localized(concept.name, locale)}
    >
      <ConceptPage catalog={catalog} concept={concept} locale={locale} />
    </PageShell>
  );
}
