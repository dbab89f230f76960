import { getCatalog } from "@/lib/content";
import { explorerFile } from "@/lib/explorer-file";
import { inEveryLocale, type LocaleParams, localeOf } from "../../params";

export const dynamic = "force-static";

export function generateStaticParams() {
  return inEveryLocale([{}]);
}

/** The whole list with what it is found by: fetched by the explorer at the visitor's first move. */
export async function GET(_: Request, props: LocaleParams) {
  return Response.json(explorerFile(await getCatalog(), await localeOf(props)));
}
