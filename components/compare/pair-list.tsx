import { findProject, localized } from "@/lib/catalog/lookup";
import { type Pair, pairId } from "@/lib/catalog/pairs";
import type { Catalog, Category } from "@/lib/catalog/types";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface PairListProps {
  catalog: Catalog;
  pairs: readonly Pair[];
  locale: Locale;
  words: Messages["compare"];
}

/** Each category that has pairs with how many, leading to them; a pair across two categories counts for the first one's. */
export function PairCategories({ catalog, pairs, locale, words }: PairListProps) {
  return (
    <ul className="mt-2.5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-6 text-13">
      {pairsByCategory(catalog, pairs).map(({ category: { id, name }, own }) => (
        <li key={id}>
          <a
            href={`${routes.pairs(locale)}#${id}`}
            className="flex min-h-8 items-baseline gap-2 border-b border-line-2 py-1.5 hover:text-harbour-ink max-md:min-h-11"
          >
            {localized(name, locale)}{" "}
            <small className="ml-auto flex-none text-12 text-ink-3">
              {plural(locale, words.pairsCount, own.length)}
            </small>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same pairs under the headings of their categories. */
export function PairIndex({ catalog, pairs, locale, words }: PairListProps) {
  return pairsByCategory(catalog, pairs).map(({ category: { id, name }, own }) => (
    <section key={id} aria-labelledby={id} className="mt-7">
      <h2 id={id}>{localized(name, locale)}</h2>
      <PairList catalog={catalog} pairs={own} locale={locale} words={words} />
    </section>
  ));
}

function pairsByCategory(catalog: Catalog, pairs: readonly Pair[]): { category: Category; own: Pair[] }[] {
  return catalog.categories
    .map((category) => ({ category, own: pairs.filter(([a]) => findProject(catalog, a)?.category === category.id) }))
    .filter(({ own }) => own.length > 0);
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
