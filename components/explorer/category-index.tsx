import { sounding } from "@/lib/catalog/counts";
import { localized, membersOf } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { Sounding } from "./sounding";

/** The sea of each layer, one step deeper down the sheet; after the ninth it gets no deeper. */
const seas = [
  "bg-sea-1",
  "bg-sea-2",
  "bg-sea-3",
  "bg-sea-4",
  "bg-sea-5",
  "bg-sea-6",
  "bg-sea-7",
  "bg-sea-8",
  "bg-sea-9",
];

interface CategoryIndexProps {
  catalog: Catalog;
  locale: Locale;
  words: Messages["explorer"];
}

/** Every layer with its categories and how many of each are alive and past: the table of contents. */
export function CategoryIndex({ catalog, locale, words }: CategoryIndexProps) {
  return (
    <nav aria-labelledby="browse" className="border border-rule p-1">
      <h2 id="browse" className="sr-only">
        {words.browse}
      </h2>
      <div className="border border-rule">
        {catalog.layers.map((layer, i) => (
          <section
            key={layer.id}
            aria-labelledby={`layer-${layer.id}`}
            className={`border-contour px-3.5 pt-2 pb-2.5 not-first:border-t ${seas[Math.min(i, seas.length - 1)]}`}
          >
            <h3 id={`layer-${layer.id}`} className="water text-20">
              {localized(layer.name, locale)}
            </h3>
            <p className="text-11 text-ink-2">{localized(layer.summary, locale)}</p>
            <ul className="mt-1.5 max-lg:grid max-lg:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] max-lg:gap-x-4">
              {catalog.categories
                .filter((category) => category.layer === layer.id)
                .map((category) => {
                  const counts = sounding(membersOf(catalog, category));
                  return (
                    <li key={category.id}>
                      <a
                        href={routes.category(locale, category.id)}
                        className="flex items-baseline justify-between gap-2 py-0.5 text-13 underline-offset-3 hover:text-harbour-ink hover:underline max-lg:py-2"
                      >
                        {localized(category.name, locale)}
                        <Sounding
                          {...counts}
                          words={plural(locale, words.sounding, counts.alive, { past: counts.past })}
                        />
                      </a>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
