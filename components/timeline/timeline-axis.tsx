import { memo } from "react";
import type { TimeWindow } from "@/lib/catalog/timeline-view";
import { breakYear, hasBreak, positionOf, type YearScale, yearTicks } from "@/lib/catalog/year-scale";
import { TimelinePlot } from "./timeline-plot";

interface TimelineAxisProps {
  scale: YearScale;
  window: TimeWindow;
}

/** About how wide the whole scale is drawn on a wide window; decides how many of its years are written. */
const usualWidth = 1000;

/** The width in which a window's scale is drawn, in steps, so that not every zoom writes the years anew. */
function drawnWidth({ from, to }: TimeWindow): number {
  return usualWidth * 2 ** Math.floor(Math.log2(100 / (to - from)));
}

/** The years over the drawing, with the chart's alternating scale bar and the sign of the break. */
export function TimelineAxis({ scale, window }: TimelineAxisProps) {
  return (
    <TimelinePlot window={window} height={34} silent>
      <Ticks scale={scale} pixels={drawnWidth(window)} />
    </TimelinePlot>
  );
}

/** The same for paper, at the head of each layer; with the years of the whole scale, whatever is zoomed into. */
export function TimelinePrintAxis({ scale, window }: TimelineAxisProps) {
  return (
    <TimelinePlot window={window} height={34} silent>
      <Ticks scale={scale} pixels={usualWidth} />
    </TimelinePlot>
  );
}

/** Whether a year is not written on a narrow window: each second one, and each second decade of the squeezed part. */
const leftOut = (year: number) => year % (year < breakYear ? 20 : 2) !== 0;

const Ticks = memo(function Ticks({ scale, pixels }: { scale: YearScale; pixels: number }) {
  return (
    <>
      {yearTicks(scale, pixels).map(({ year, at, end, labelled }) => (
        <g key={year}>
          {labelled && (
            <text
              x={`${year < breakYear ? at : (at + end) / 2}%`}
              y="16"
              textAnchor="middle"
              className={leftOut(year) ? "year-figure left-out" : "year-figure"}
            >
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
      {hasBreak(scale) && <use href="#scale-break" x={`${positionOf(scale, breakYear)}%`} y="27" />}
    </>
  );
});

/** A line down from each year that is written on the whole scale, and one for the day up to which things are known. */
export function TimelineMeridians({ scale, window }: TimelineAxisProps) {
  return (
    <TimelinePlot window={window} height="100%" className="meridians" silent>
      <Meridians scale={scale} />
    </TimelinePlot>
  );
}

const Meridians = memo(function Meridians({ scale }: { scale: YearScale }) {
  const written = yearTicks(scale, usualWidth).filter(({ labelled }) => labelled);
  return (
    <>
      {written.map(({ year, at }) => (
        <line key={year} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" className="meridian" />
      ))}
      <line x1="100%" x2="100%" y1="0" y2="100%" className="today-line" />
    </>
  );
});
