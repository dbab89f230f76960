import { stateText } from "@/components/project/state-label";
import type { TimelineMark, TimelineRow } from "@/lib/catalog/timeline";
import { fill, formatDate, yearOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import type { TimelineWords } from "./timeline-words";

interface TimelineRowItemProps {
  row: TimelineRow;
  locale: Locale;
  words: TimelineWords;
}

/** The id of a project's row, which its page leads to. */
export function rowId(slug: string): string {
  return `at-${slug}`;
}

/** How wide a bar is drawn: never so narrow that it could not be seen. */
export function barWidth(start: number, end: number): string {
  return Math.max(0.25, end - start).toFixed(2);
}

/** One project: its name before its bar, the bar, signs for events, and for what is past its state after it. */
export function TimelineRowItem({ row, locale, words }: TimelineRowItemProps) {
  const { slug, name, state, alive, started, ended, start, end, marks } = row;
  const { timeline, state: states, past, event } = words;
  const spoken = ended
    ? fill(timeline.spokenPast, { name, from: yearOf(started), to: yearOf(ended), state: states[state] })
    : fill(timeline.spoken, { name, from: yearOf(started), state: states[state] });
  return (
    <>
      {end === undefined ? (
        <>
          <line x1={`${start}%`} x2="100%" y1="9" y2="9" className="life" />
          <use href="#onward" x="100%" y="9" />
        </>
      ) : (
        <rect x={`${start}%`} width={`${barWidth(start, end)}%`} y="5" height="8" className="gone" />
      )}
      <a href={routes.project(locale, slug)} aria-label={spoken}>
        <text x={`${start}%`} dx="-6" y="13" textAnchor="end" className="row-name rimmed">
          {name}
        </text>
      </a>
      {marks?.map((mark) => (
        <Sign key={`${mark.kind} ${mark.date}`} mark={mark} locale={locale} event={event} />
      ))}
      {!alive && end !== undefined && (
        <text x={`${end}%`} dx="7" y="13" className="row-state rimmed">
          † {stateText({ state: states, past }, state, alive, ended)}
        </text>
      )}
    </>
  );
}

/** The sign of an event; its name and date come up under the pointer, and stand in the list. */
function Sign({ mark, locale, event }: { mark: TimelineMark; locale: Locale; event: TimelineWords["event"] }) {
  return (
    <use href={`#sign-${mark.kind}`} x={`${mark.at}%`} y="9">
      <title>{`${event[mark.kind]} · ${formatDate(locale, mark.date)}`}</title>
    </use>
  );
}
