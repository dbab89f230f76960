import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

/** Every concept, under the water that it explains. */
export function ConceptIndex({ catalog, locale }: { catalog: Catalog; locale: Locale }) {
  const { concept: words, site } = messagesOf(locale);
  const groups = catalog.layers
    .map((layer) => ({ layer, concepts: catalog.concepts.filter((concept) => concept.layer === layer.id) }))
    .filter(({ concepts }) => concepts.length > 0);
  return (
    <>
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <h1>{words.list}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">{groups.length > 0 ? words.listIntro : words.none}</p>
      {groups.map(({ layer, concepts }) => (
        <section
          key={layer.id}
          aria-labelledby={layer.id}
          className="mt-8 grid grid-cols-[12rem_minmax(0,1fr)] gap-x-8 gap-y-2.5 border-t border-contour pt-3 max-md:grid-cols-1"
        >
          <h2 id={layer.id} className="water">
            {localized(layer.name, locale)}
          </h2>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-3">
            {concepts.map(({ slug, name, prose, projects }) => (
              <li
                key={slug}
                className="group relative rounded border border-rule bg-tile px-4 py-3.5 text-13/[1.45] hover:border-harbour"
              >
                <h3 className="text-17/[1.2] font-semibold group-hover:text-harbour-ink">
                  <a href={routes.concept(locale, slug)} className="after:absolute after:inset-0">
                    {localized(name, locale)}
                  </a>
                </h3>
                <p className="mt-1.5 text-pretty text-ink-2">{prose[locale].summary}</p>
                {projects.length > 0 && (
                  <p className="mt-1.5 text-12 text-ink-3">{plural(locale, words.explains, projects.length)}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
