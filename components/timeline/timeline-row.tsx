import { memo } from "react";
import { stateText } from "@/components/project/state-label";
import type { TimelineMark, TimelineRow } from "@/lib/catalog/timeline";
import { fill, formatDate, yearOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import type { TimelineWords } from "./timeline-words";

interface TimelineRowItemProps {
  row: TimelineRow;
  /** Where its bar begins to show: its start, or the left edge if it started before that. */
  left: number;
  locale: Locale;
  words: TimelineWords;
}

/** One project: its name before its bar, the bar, signs for events, and for what is past its state after it. */
export const TimelineRowItem = memo(function TimelineRowItem({ row, left, locale, words }: TimelineRowItemProps) {
  const { slug, name, state, alive, started, ended, end, marks } = row;
  const { timeline, state: states, past, event } = words;
  const spoken = ended
    ? fill(timeline.spokenPast, { name, from: yearOf(started), to: yearOf(ended), state: states[state] })
    : fill(timeline.spoken, { name, from: yearOf(started), state: states[state] });
  return (
    <>
      {end === undefined ? (
        <>
          <line x1={`${left}%`} x2="100%" y1="9" y2="9" className="life" />
          <use href="#onward" x="100%" y="9" />
        </>
      ) : (
        <rect x={`${left}%`} width={`${Math.max(0.25, end - left).toFixed(2)}%`} y="5" height="8" className="gone" />
      )}
      <a href={routes.project(locale, slug)} aria-label={spoken}>
        <text x={`${left}%`} dx="-6" y="13" textAnchor="end" className="row-name rimmed">
          {name}
        </text>
      </a>
      {marks?.map(
        (mark) =>
          mark.at >= left && <Sign key={`${mark.kind} ${mark.date}`} mark={mark} locale={locale} event={event} />,
      )}
      {!alive && end !== undefined && (
        <text x={`${end}%`} dx="7" y="13" className="row-state rimmed">
          † {stateText({ state: states, past }, state, alive, ended)}
        </text>
      )}
    </>
  );
});

/** The sign of an event; its name and date come up under the pointer, and stand in the list. */
function Sign({ mark, locale, event }: { mark: TimelineMark; locale: Locale; event: TimelineWords["event"] }) {
  return (
    <use href={`#sign-${mark.kind}`} x={`${mark.at}%`} y="9">
      <title>{`${event[mark.kind]} · ${formatDate(locale, mark.date)}`}</title>
    </use>
  );
}
