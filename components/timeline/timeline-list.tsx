import type { ReactNode } from "react";
import type { TimelineRow } from "@/lib/catalog/timeline";
import type { TimelineYear } from "@/lib/catalog/timeline-years";
import { punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import type { TimelineWords } from "./timeline-words";

interface TimelineListProps {
  years: readonly TimelineYear[];
  locale: Locale;
  words: TimelineWords;
}

/** The same as the drawing, year by year in words: for a phone, a screen reader, and whoever would rather read. */
export function TimelineList({ years, locale, words }: TimelineListProps) {
  const { timeline, state, event } = words;
  return (
    <>
      <nav aria-label={timeline.jump} className="no-print -mx-1.5 mt-4 flex flex-wrap text-13">
        {years.map(({ year }) => (
          <a key={year} href={`#year-${year}`} className="rounded px-1.5 py-1.5 text-harbour-ink hover:bg-harbour-wash">
            {year}
          </a>
        ))}
      </nav>
      {years.map(({ year, began, ended, marked }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="mt-6 max-w-[80ch] border-t border-rule pt-2">
          <h2 id={`year-${year}`} className="water">
            {year}
          </h2>
          <dl className="mt-1.5 grid gap-y-1.5 text-15/[1.55]">
            <Entry term={timeline.began} shown={began.length > 0}>
              <Names rows={began} locale={locale} anchor />
            </Entry>
            <Entry term={timeline.ended} shown={ended.length > 0} past>
              <Names rows={ended} locale={locale} note={(row) => state[row.state]} />
            </Entry>
            {(["donated", "acquired", "relicensed", "renamed"] as const).map((kind) => {
              const rows = marked.filter((mark) => mark.kind === kind).map(({ row }) => row);
              return (
                <Entry key={kind} term={event[kind]} shown={rows.length > 0}>
                  <Names rows={[...new Set(rows)]} locale={locale} />
                </Entry>
              );
            })}
          </dl>
        </section>
      ))}
    </>
  );
}

interface EntryProps {
  term: string;
  shown: boolean;
  past?: boolean;
  children: ReactNode;
}

function Entry({ term, shown, past, children }: EntryProps) {
  if (!shown) return null;
  return (
    <div className="grid grid-cols-[6.5rem_1fr] gap-x-3">
      <dt className={`text-13/[1.75] ${past ? "text-wreck" : "text-ink-3"}`}>
        {past && "† "}
        {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

interface NamesProps {
  rows: readonly TimelineRow[];
  locale: Locale;
  note?: (row: TimelineRow) => string;
  /** Whether a link from elsewhere to a project's place in the list leads here. */
  anchor?: boolean;
}

function Names({ rows, locale, note, anchor }: NamesProps) {
  return rows.map((row, i) => (
    <span key={row.slug} id={anchor ? `began-${row.slug}` : undefined}>
      {i > 0 && punctuation[locale].item}
      <a href={routes.project(locale, row.slug)} className="link">
        {row.name}
      </a>
      {note && <span className="text-13 text-wreck"> {note(row)}</span>}
    </span>
  ));
}
