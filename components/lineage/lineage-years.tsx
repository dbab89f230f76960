import { narrowest } from "@/lib/catalog/lineage-layout";
import { type YearScale, yearTicks } from "@/lib/catalog/year-scale";

/** The scale bar with its years, and a meridian down from each that is written. */
export function LineageYears({ scale, height }: { scale: YearScale; height: number }) {
  const ticks = yearTicks(scale, narrowest);
  return (
    <svg width="96.5%" height={height} overflow="visible" aria-hidden="true">
      {ticks.map(({ year, at, end, labelled }) => (
        <g key={year}>
          {labelled && (
            <>
              <line x1={`${at}%`} x2={`${at}%`} y1="16" y2={height} className="meridian" />
              <text x={`${at}%`} dx="3" y="11" className="year-figure">
                {year}
              </text>
            </>
          )}
          <rect
            x={`${at}%`}
            width={`${end - at}%`}
            y="15"
            height="3"
            className={year % 2 === 0 ? "fill-ink" : "fill-paper stroke-ink"}
            strokeWidth="0.6"
          />
        </g>
      ))}
      <line x1="100%" x2="100%" y1="15" y2={height} className="today-line" />
    </svg>
  );
}
