import { candidates } from "@/lib/catalog/candidate";
import { getCatalog } from "@/lib/content";
import { inEveryLocale, type LocaleParams, localeOf } from "../../../params";

export const dynamic = "force-static";

export function generateStaticParams() {
  return inEveryLocale([{}]);
}

/** Everything that can be compared, by name: fetched when somebody is about to add to a comparison. */
export async function GET(_: Request, props: LocaleParams) {
  const locale = await localeOf(props);
  return Response.json(candidates(await getCatalog(), locale));
}
