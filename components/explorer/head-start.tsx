import { askEarly } from "@/components/ui/ask-early";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";

/** Asks for the list while the page's code is still on its way, where the address asks for more than the page holds. */
export function HeadStart({ locale }: { locale: Locale }) {
  const script = `if(location.search.length>1){
const early=window.early={},url=${JSON.stringify(dataRoutes.explorer(locale))};
${askEarly("url")}}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the content security policy knows its hash
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
