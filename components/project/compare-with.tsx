import { comparableWith, pairId, pairOf } from "@/lib/catalog/pairs";
import type { Catalog, Project } from "@/lib/catalog/types";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface CompareWithProps {
  catalog: Catalog;
  project: Project;
  locale: Locale;
  words: Messages["project"];
}

/** Links to comparisons with what stands nearest: a pair's own page where there is one. */
export function CompareWith({ catalog, project, locale, words }: CompareWithProps) {
  const others = comparableWith(catalog, project, 6);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="compare-with" className="no-print mt-9">
      <h2 id="compare-with">{fill(words.compareWith, { name: project.name })}</h2>
      <ul className="mt-2.5 grid grid-cols-2 gap-1.5">
        {others.map(({ slug, name }) => {
          const pair = pairOf(catalog, project.slug, slug);
          return (
            <li key={slug} className="grid">
              <a
                href={pair ? routes.pair(locale, pairId(pair)) : routes.compare(locale, [project.slug, slug])}
                className="flex min-h-9 items-center rounded border border-line bg-tile px-3 py-1 text-13 hover:border-harbour hover:text-harbour-ink max-md:min-h-11"
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
