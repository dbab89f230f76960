import type { TimeWindow } from "@/lib/catalog/timeline-view";
import { breakYear, hasBreak, positionOf, type YearScale, yearTicks } from "@/lib/catalog/year-scale";
import { TimelinePlot } from "./timeline-plot";

interface TimelineAxisProps {
  scale: YearScale;
  window: TimeWindow;
}

/** About how wide the years are drawn on a wide window; decides how many of them are written. */
const usualWidth = 1000;

const ticksOf = ({ scale, window }: TimelineAxisProps) =>
  yearTicks(scale, (usualWidth * 100) / (window.to - window.from)).filter(
    ({ at, end }) => end > window.from && at < window.to,
  );

/** The years over the drawing, with the chart's alternating scale bar and the sign of the break. */
export function TimelineAxis(props: TimelineAxisProps) {
  const { scale, window } = props;
  const squeezed = hasBreak(scale) && positionOf(scale, breakYear) > window.from;
  return (
    <TimelinePlot window={window} height={34} silent>
      {ticksOf(props).map(({ year, at, end, labelled }) => (
        <g key={year}>
          {labelled && (
            <text x={`${year < breakYear ? at : (at + end) / 2}%`} y="16" textAnchor="middle" className="year-figure">
              {year}
            </text>
          )}
          <rect
            x={`${at}%`}
            width={`${(end - at).toFixed(2)}%`}
            y="25"
            height="4"
            className={year % 2 === 0 ? "scale-full" : "scale-empty"}
          />
        </g>
      ))}
      {squeezed && <use href="#scale-break" x={`${positionOf(scale, breakYear)}%`} y="27" />}
    </TimelinePlot>
  );
}

/** A line down from each year that is written, and one for the day up to which things are known. */
export function TimelineMeridians(props: TimelineAxisProps) {
  return (
    <TimelinePlot window={props.window} height="100%" className="meridians" silent>
      {ticksOf(props)
        .filter(({ labelled, at }) => labelled && at >= props.window.from)
        .map(({ year, at }) => (
          <line key={year} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className="meridian" />
        ))}
      <line x1="100%" x2="100%" y1="0" y2="100%" className="today-line" />
    </TimelinePlot>
  );
}
