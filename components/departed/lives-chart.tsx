import type { YearOfLives } from "@/lib/catalog/lives-by-year";
import type { Messages } from "@/lib/i18n/messages";
import { yearName } from "./year-name";

const width = 1000;
const left = 64;
const right = 8;
/** Height of the longest bar. */
const reach = 150;
/** Room above the bars for the highest number. */
const top = 20;
/** Between the bars upwards and the bars downwards: the year scale. */
const middle = 34;

interface LivesChartProps {
  years: readonly YearOfLives[];
  words: Messages["departed"];
}

/** Births stand on the year scale, deaths hang below it as wrecks lie under water. Decoration of the table beside it. */
export function LivesChart({ years, words }: LivesChartProps) {
  const max = Math.max(...years.flatMap(({ births, deaths }) => [births, deaths]));
  const unit = reach / max;
  const step = (width - left - right) / years.length;
  const bar = step * 0.62;
  const above = top + Math.max(...years.map(({ births }) => births)) * unit;
  const below = above + middle;
  const height = below + Math.max(...years.map(({ deaths }) => deaths)) * unit + top;
  return (
    <svg
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      className="mt-3 w-full max-w-[72rem] border border-rule bg-sea-1 max-lg:hidden print:block"
      aria-hidden="true"
    >
      <defs>
        <pattern id="wreck-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" className="stroke-wreck" strokeWidth="1.4" />
        </pattern>
      </defs>
      <rect y={below} width={width} height={height - below} className="fill-sea-4" />
      <text x="12" y={above - 8} className="water fill-harbour-ink text-[15px]">
        {words.births}
      </text>
      <text x="12" y={below + 20} className="water fill-harbour-ink text-[15px]">
        {words.deaths}
      </text>
      <path
        d={`M${left} ${above}H${width - right}M${left} ${above + 6}H${width - right}`}
        className="stroke-ink"
        strokeWidth="1"
      />
      {years.map((row, i) => {
        const x = left + i * step;
        const center = x + step / 2;
        const rise = row.births * unit;
        const fall = row.deaths * unit;
        return (
          <g key={yearName(row, words)} textAnchor="middle" className="text-[12px]">
            <rect x={center - bar / 2} y={above - rise} width={bar} height={rise} className="fill-ink" />
            {row.births > 0 && (
              <text x={center} y={above - rise - 5} className="fill-ink font-medium">
                {row.births}
              </text>
            )}
            {i % 2 === 0 && <rect x={x} y={above} width={step} height="6" className="fill-ink" />}
            <text x={center} y={above + 22} className="fill-ink-2 text-[11px]">
              {row.before ? `< ${row.year}` : row.year}
            </text>
            {row.deaths > 0 && (
              <>
                <rect
                  x={center - bar / 2}
                  y={below}
                  width={bar}
                  height={fall}
                  fill="url(#wreck-hatch)"
                  className="stroke-wreck"
                  strokeDasharray="4 2.5"
                />
                <text x={center} y={below + fall + 14} className="fill-wreck font-medium">
                  {row.deaths}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
