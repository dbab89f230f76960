import { notFound } from "next/navigation";
import { categoryQuestions } from "@/lib/catalog/compare-column";
import { findCategory } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
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

/** A category's questions: fetched by the comparison. */
export async function GET(_: Request, props: LocaleParams<{ id: string }>) {
  const locale = await localeOf(props);
  const category = findCategory(await getCatalog(), (await props.params).id) ?? notFound();
  return Response.json(categoryQuestions(category, locale));
}
