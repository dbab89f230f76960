import { askEarly } from "@/components/ui/ask-early";
import { compareLimit } from "@/lib/catalog/url-parts";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";

/**
 * Asks for the columns that the address names while the page's code is still on its way. What comes is left in
 * `window.early`, by address.
 */
export function HeadStart({ locale }: { locale: Locale }) {
  const script = `(()=>{
const early=window.early={};
const slugs=(new URLSearchParams(location.search).get("p")??"").toLowerCase().split(",").map(s=>s.trim()).filter(s=>/^[a-z0-9-]{1,64}$/.test(s));
for(const slug of new Set(slugs.slice(0,${compareLimit}))){
const url=${JSON.stringify(dataRoutes.column(locale, "*"))}.replace("*",slug);
${askEarly("url")}}
})()`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the content security policy knows its hash
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
