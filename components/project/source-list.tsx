import type { CitedSource } from "@/lib/catalog/citations";
import { fill, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface SourceListProps {
  sources: readonly CitedSource[];
  locale: Locale;
  words: Messages["project"];
}

/** What was read for the page, numbered as the facts cite it, with the day of reading. */
export function SourceList({ sources, locale, words }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="mt-10">
      <h2 id="sources">{words.sources}</h2>
      <ol className="mt-2.5 gap-x-16 border-t border-rule pt-2 text-13 [contain-intrinsic-block-size:auto_40rem] [content-visibility:auto] md:columns-2">
        {sources.map(({ number, title, url, host, read, asOf }) => (
          <li
            key={number}
            id={`source-${number}`}
            className="grid break-inside-avoid grid-cols-[24px_minmax(0,1fr)] gap-x-1 py-1 leading-[1.35] target:bg-harbour-wash"
          >
            <span className="row-span-2 font-medium text-harbour-ink">{number}</span>
            <a
              href={url}
              rel="noopener"
              className="underline decoration-line underline-offset-3 hover:decoration-harbour"
            >
              {title}
            </a>
            <span className="flex flex-wrap justify-between gap-x-3 text-12 text-ink-3">
              <span>{host}</span>
              <span>
                {[
                  asOf && fill(words.sourceAsOf, { date: formatDate(locale, asOf) }),
                  read ? fill(words.sourceRead, { date: formatDate(locale, read) }) : words.sourceCited,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
