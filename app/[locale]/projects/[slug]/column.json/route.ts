import { notFound } from "next/navigation";
import { columnFile } from "@/lib/catalog/compare-column";
import { findProject } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { inEveryLocale, type LocaleParams, localeOf, orNone } from "../../../../params";

export const dynamic = "force-static";

export async function generateStaticParams() {
  const { projects } = await getCatalog();
  return inEveryLocale(
    orNone(
      projects.map(({ slug }) => ({ slug })),
      "slug",
    ),
  );
}

/** One project as a column, with what it is asked: fetched by the comparison, for what it compares and nothing else. */
export async function GET(_: Request, props: LocaleParams<{ slug: string }>) {
  const locale = await localeOf(props);
  const catalog = await getCatalog();
  const project = findProject(catalog, (await props.params).slug) ?? notFound();
  return Response.json(columnFile(catalog, project, locale));
}
