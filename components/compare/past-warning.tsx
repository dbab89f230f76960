import { stateText } from "@/components/project/state-label";
import type { CompareColumn } from "@/lib/catalog/compare-column";
import { compareLimit } from "@/lib/catalog/url-parts";
import { fill, formatList, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import type { CompareWords } from "./compare-words";

interface PastWarningProps {
  columns: readonly CompareColumn[];
  locale: Locale;
  words: CompareWords;
  /** Address of another choice of projects; by default one that says nothing else. */
  hrefOf?: (slugs: readonly string[]) => string;
}

/** Says which of the compared are not alive, and offers what people use today beside them or in their place. */
export function PastWarning({
  columns,
  locale,
  words,
  hrefOf = (slugs) => routes.compare(locale, slugs),
}: PastWarningProps) {
  const past = columns.filter(({ alive }) => !alive);
  if (past.length === 0) return null;
  const slugs = columns.map(({ slug }) => slug);
  const { compare } = words;
  return (
    <aside className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2.5 rounded border border-dashed border-wreck bg-wreck-wash px-4 py-2.5 leading-[1.4]">
      <span aria-hidden="true" className="text-22 text-wreck">
        †
      </span>
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold text-wreck">
          {plural(locale, compare.dead, past.length, {
            names: formatList(
              locale,
              past.map(({ name }) => name),
            ),
          })}
        </p>
        {past.map((column) => {
          const { slug, name, state, since, why, evidence } = column;
          const label = stateText({ state: words.state, past: words.past }, state, false, since);
          return (
            <p key={slug} className="text-13">
              {past.length > 1 && `${fill(compare.deadState, { name, state: label })} `}
              {why ?? evidence?.text}
            </p>
          );
        })}
      </div>
      <p className="no-print flex flex-wrap gap-2">
        {past.flatMap(({ slug, name, useToday }) => {
          // where one of its heirs is in the comparison already, the others are no better an answer
          const heir = useToday.some((other) => slugs.includes(other.slug)) ? undefined : useToday[0];
          const others = slugs.filter((other) => other !== slug);
          const place = slugs.indexOf(slug) + 1;
          const offers = [
            heir &&
              slugs.length < compareLimit && {
                label: fill(compare.addBeside, { name: heir.name }),
                slugs: [...slugs.slice(0, place), heir.slug, ...slugs.slice(place)],
              },
            heir && {
              label: fill(compare.putInPlace, { name: heir.name }),
              slugs: slugs.map((other) => (other === slug ? heir.slug : other)),
            },
            others.length > 1 && { label: fill(compare.leaveOut, { name }), slugs: others },
          ];
          return offers.map(
            (offer, i) =>
              offer && (
                <a
                  key={`${slug} ${offer.label}`}
                  href={hrefOf(offer.slugs)}
                  className={`flex min-h-[34px] items-center rounded border px-3.5 text-13 font-medium max-md:min-h-11 ${
                    i === 0
                      ? "border-ink bg-ink text-paper hover:border-harbour hover:bg-harbour"
                      : "border-line hover:border-rule"
                  }`}
                >
                  {offer.label}
                </a>
              ),
          );
        })}
      </p>
    </aside>
  );
}
