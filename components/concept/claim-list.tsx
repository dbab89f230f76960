import { LineText } from "@/components/project/line-text";
import { Refs } from "@/components/project/refs";
import type { Citations } from "@/lib/catalog/citations";
import { localized } from "@/lib/catalog/lookup";
import type { Claim, Collection, Source } from "@/lib/catalog/types";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface ClaimListProps {
  claims: readonly (Claim & { collection?: Collection | undefined })[];
  /** The entry whose sources the claims cite. */
  entry: { sources: readonly Source[] };
  citations: Citations;
  locale: Locale;
  messages: Messages;
}

/** What an old text says, struck off the chart, and beside it what holds today. */
export function ClaimList({ claims, entry, citations, locale, messages }: ClaimListProps) {
  const { claim: words, value } = messages;
  return (
    <ul className="mt-2.5 border-t border-rule">
      {claims.map(({ said, today, source, collection }) => (
        <li key={said.en} className="border-b border-line-2 py-3">
          <dl className="grid grid-cols-2 gap-x-8 gap-y-2 text-15/[1.5] max-md:grid-cols-1">
            <div className="border-l border-dashed border-past-edge pl-3">
              <dt className="text-12 font-medium text-past-word">
                {words.said}
                {collection && (
                  <>
                    {" "}
                    <a href={routes.collection(locale, collection.id)} className="link font-normal">
                      {fill(words.saidIn, {
                        name: localized(collection.name, locale),
                        year: collection.document.year,
                      })}
                    </a>
                  </>
                )}
              </dt>
              <dd className="text-ink-2 [&_code]:font-mono [&_code]:text-[0.9em]">
                <LineText text={said} locale={locale} />
              </dd>
            </div>
            <div className="border-l-2 border-ink pl-3">
              <dt className="text-12 font-medium text-ink-3">{words.today}</dt>
              <dd className="[&_code]:font-mono [&_code]:text-[0.9em]">
                <LineText text={today} locale={locale} />
                <Refs numbers={citations.cite(entry, source)} words={value.source} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
