import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PairPage } from "@/components/compare/pair-page";
import { PageShell } from "@/components/layout/page-shell";
import { findProject } from "@/lib/catalog/lookup";
import { comparedPairs, pairId } from "@/lib/catalog/pairs";
import { getCatalog } from "@/lib/content";
import { fill } from "@/lib/i18n/format";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf, orNone } from "../../../params";

type Props = LocaleParams<{ pair: string }>;

export async function generateStaticParams() {
  const pairs = comparedPairs(await getCatalog());
  return orNone(
    pairs.map((pair) => ({ pair: pairId(pair) })),
    "pair",
  );
}

async function projectsOf(props: Props) {
  const catalog = await getCatalog();
  const { pair: id } = await props.params;
  const pair = comparedPairs(catalog).find((candidate) => pairId(candidate) === id) ?? notFound();
  const [a, b] = pair.map((slug) => findProject(catalog, slug) ?? notFound());
  return { catalog, id, a: a ?? notFound(), b: b ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const { catalog, id, a, b } = await projectsOf(props);
  const title = fill(messagesOf(locale).compare.vs, { a: a.name, b: b.name });
  const description = `${a.name}: ${a.prose[locale].summary} ${b.name}: ${b.prose[locale].summary}`;
  return pageMetadata({ site: catalog.site, locale, path: routes.pair(locale, id), title, description });
}

export default async function Page(props: Props) {
  const locale = await localeOf(props);
  const { catalog, id, a, b } = await projectsOf(props);
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.pair(locale, id)} section="compare">
      <PairPage catalog={catalog} projects={[a, b]} locale={locale} />
    </PageShell>
  );
}
