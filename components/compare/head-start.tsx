import { compareLimit } from "@/lib/catalog/url-state";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes } from "@/lib/routes";

/**
 * Asks for the columns that the address names while the page's code is still on its way, and for their categories'
 * questions as soon as a column says which. What comes is left in `window.early`, by address, for site-file.client.ts.
 */
export function HeadStart({ locale }: { locale: Locale }) {
  const [column, questions] = [dataRoutes.column(locale, "*"), dataRoutes.attributes(locale, "*")].map((url) =>
    JSON.stringify(url),
  );
  const script = `(()=>{
const early=window.early={};
const ask=(url,id)=>early[url=url.replace("*",id)]??=fetch(url).then(r=>r.ok?r.json():r.status==404?undefined:Promise.reject(r.status));
const slugs=(new URLSearchParams(location.search).get("p")??"").toLowerCase().split(",").map(s=>s.trim()).filter(s=>/^[a-z0-9-]{1,64}$/.test(s));
for(const slug of new Set(slugs.slice(0,${compareLimit})))ask(${column},slug).then(c=>c&&ask(${questions},c.category)).catch(()=>{})
})()`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; the content security policy knows its hash
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
