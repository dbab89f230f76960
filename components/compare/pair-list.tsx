import { findProject, localized } from "@/lib/catalog/lookup";
import { type Pair, pairId } from "@/lib/catalog/pairs";
import type { Catalog } from "@/lib/catalog/types";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface PairListProps {
  catalog: Catalog;
  pairs: readonly Pair[];
  locale: Locale;
  words: Messages["compare"];
}

/** The same pairs under the headings of their categories; a pair across two stands under the first one's. */
export function PairIndex({ catalog, pairs, locale, words }: PairListProps) {
  return catalog.categories.map(({ id, name }) => {
    const own = pairs.filter(([a]) => findProject(catalog, a)?.category === id);
    if (own.length === 0) return null;
    return (
      <section key={id} aria-labelledby={`pairs-${id}`} className="mt-5">
        <h3 id={`pairs-${id}`} className="text-15 font-semibold">
          {localized(name, locale)}
        </h3>
        <PairList catalog={catalog} pairs={own} locale={locale} words={words} />
      </section>
    );
  });
}

/** Links to comparisons of two, each a plain page. */
export function PairList({ catalog, pairs, locale, words }: PairListProps) {
  return (
    <ul className="mt-2.5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-1.5 text-13">
      {pairs.map((pair) => {
        const [a, b] = pair.map((slug) => findProject(catalog, slug)?.name ?? slug);
        return (
          <li key={pairId(pair)} className="grid">
            <a
              href={routes.pair(locale, pairId(pair))}
              className="flex min-h-9 items-center rounded border border-line bg-tile px-3 py-1 hover:border-harbour hover:text-harbour-ink max-md:min-h-11"
            >
              {fill(words.vs, { a: a ?? "", b: b ?? "" })}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
