import { palettePlaces } from "@/lib/catalog/palette";
import { getCatalog } from "@/lib/content";
import { inEveryLocale, type LocaleParams, localeOf } from "../../params";

export const dynamic = "force-static";

export function generateStaticParams() {
  return inEveryLocale([{}]);
}

/** Where the palette can go, projects aside: fetched when it is first opened. */
export async function GET(_: Request, props: LocaleParams) {
  return Response.json(palettePlaces(await getCatalog(), await localeOf(props)));
}
