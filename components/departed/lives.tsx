import { livesByYear } from "@/lib/catalog/lives-by-year";
import type { Catalog } from "@/lib/catalog/types";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { LivesChart } from "./lives-chart";
import { yearName } from "./year-name";

interface LivesProps {
  catalog: Catalog;
  locale: Locale;
  words: Messages["departed"];
}

/** How many began and ended in each year: drawn where there is room, and as a table for phones and screen readers. */
export function Lives({ catalog, locale, words }: LivesProps) {
  const { years, unknownBirths } = livesByYear(catalog);
  const last = years.at(-1);
  if (!last) return null;
  const max = Math.max(...years.flatMap(({ births, deaths }) => [births, deaths]));
  return (
    <section aria-labelledby="lives" className="mt-8">
      <h2 id="lives">{words.lives}</h2>
      <LivesChart years={years} words={words} />
      <div className="lg:sr-only print:hidden">
        <table className="mt-3 w-full border-collapse text-13">
          <caption className="sr-only">{words.lives}</caption>
          <thead>
            <tr className="border-b border-rule text-left text-12 text-ink-3">
              <th scope="col" className="w-24 py-1 font-normal">
                {words.year}
              </th>
              <th scope="col" className="w-1/3 font-normal">
                {words.births}
              </th>
              <th scope="col" className="w-1/3 font-normal">
                {words.deaths}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((row) => (
              <tr key={`${row.year} ${row.before}`} className="border-b border-line-2">
                <th scope="row" className="py-1 text-left font-normal">
                  {yearName(row, words)}
                </th>
                <td>
                  <Bar n={row.births} max={max} className="fill-ink" />
                </td>
                <td>
                  <Bar n={row.deaths} max={max} className="fill-wreck" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-12 text-ink-3">
        {fill(words.livesNote, { year: last.year })}{" "}
        {unknownBirths > 0 && plural(locale, words.livesUnknown, unknownBirths)}
      </p>
    </section>
  );
}

/** A number, and beside it a bar of its length. */
function Bar({ n, max, className }: { n: number; max: number; className: string }) {
  return (
    <span className="flex items-center gap-2">
      <span className="w-5 text-right">{n}</span>
      <svg viewBox={`0 0 ${max} 8`} preserveAspectRatio="none" className="h-2 flex-1" aria-hidden="true">
        <rect width={n} height="8" className={className} />
      </svg>
    </span>
  );
}
