import type { LineageChart } from "@/lib/catalog/lineage-chart";
import { breakYear, hasBreak } from "@/lib/catalog/year-scale";
import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";

/** What the bars and lines of a lineage mean: only those that occur in it. */
export function LineageKey({ chart, words }: { chart: LineageChart; words: Messages["lineage"] }) {
  const { nodes, edges } = chart;
  const signs = [
    { shown: nodes.some(({ end }) => end === undefined), sign: <AliveSign />, text: words.alive },
    {
      shown: nodes.some(({ end }) => end !== undefined),
      sign: <rect x="1" y="2" width="30" height="8" className="gone" />,
      text: words.past,
    },
    {
      shown: edges.some(({ became }) => became),
      sign: <line x1="0" x2="32" y1="6" y2="6" className="upright" />,
      text: words.became,
    },
    {
      shown: edges.some(({ became }) => !became),
      sign: <line x1="0" x2="32" y1="6" y2="6" className="upright lighter" />,
      text: words.lighter,
    },
  ];
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-12 text-ink-3">
      {signs
        .filter(({ shown }) => shown)
        .map(({ sign, text }) => (
          <li key={text} className="flex items-center gap-2">
            <svg width="32" height="12" aria-hidden="true">
              {sign}
            </svg>
            {text}
          </li>
        ))}
      {hasBreak(chart.scale) && <li>{fill(words.squeezed, { year: breakYear })}</li>}
      {chart.more > 0 && <li>{fill(words.more, { n: chart.more })}</li>}
    </ul>
  );
}

function AliveSign() {
  return (
    <>
      <line x1="0" x2="29" y1="6" y2="6" className="life" />
      <use href="#arrow-on" x="28" y="6" />
    </>
  );
}
