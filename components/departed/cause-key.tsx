import { countCauses, type Departed } from "@/lib/catalog/departed";
import { formatDepartedFilter } from "@/lib/catalog/departed-filter";
import type { Cause } from "@/lib/catalog/types";
import { formatNumber, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface CauseKeyProps {
  departed: readonly Departed[];
  locale: Locale;
  messages: Messages;
}

/** What each cause means and how many ended by it, most first; each leads to those. */
export function CauseKey({ departed, locale, messages }: CauseKeyProps) {
  const { departed: words, cause: names, causeMeaning } = messages;
  const counts = countCauses(departed);
  const causes = (Object.keys(names) as Cause[])
    .flatMap((id) => ({ id, n: counts.get(id) ?? 0 }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const unknown = counts.get(undefined) ?? 0;
  if (causes.length === 0) return null;
  return (
    <section aria-labelledby="causes" className="mt-10">
      <h2 id="causes">{words.causes}</h2>
      <ul className="mt-3 grid max-w-[72rem] grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-8 gap-y-3 text-13/[1.45]">
        {causes.map(({ id, n }) => (
          <li key={id} className="grid grid-cols-[2.5rem_1fr] gap-x-3 border-t border-wreck-line pt-1.5">
            <span className="font-serif text-26/none text-wreck">{formatNumber(n)}</span>
            <span>
              <a
                href={`${routes.departed(locale, formatDepartedFilter({ query: "", cause: id }))}#list`}
                className="link font-semibold"
              >
                {names[id]}
              </a>
              <span className="block text-ink-2">{causeMeaning[id]}</span>
            </span>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="mt-3 text-13 text-ink-3">{plural(locale, words.causesNote, unknown)}</p>}
    </section>
  );
}
