import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/components/layout/page-shell";
import { ProjectPage } from "@/components/project/project-page";
import { findProject } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { type LocaleParams, localeOf, orNone } from "../../../params";

type Props = LocaleParams<{ slug: string }>;

export async function generateStaticParams() {
  const { projects } = await getCatalog();
  return orNone(
    projects.map(({ slug }) => ({ slug })),
    "slug",
  );
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const project = findProject(catalog, (await props.params).slug) ?? notFound();
  const path = routes.project(locale, project.slug);
  return pageMetadata({
    site: catalog.site,
    locale,
    path,
    title: project.name,
    description: project.prose[locale].summary,
  });
}

export default async function Page(props: Props) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const project = findProject(catalog, (await props.params).slug) ?? notFound();
  return (
    <PageShell catalog={catalog} locale={locale} path={routes.project(locale, project.slug)} name={project.name}>
      <ProjectPage catalog={catalog} project={project} locale={locale} />
    </PageShell>
  );
}
