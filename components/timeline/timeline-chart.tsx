import { memo } from "react";
import type { Timeline, TimelineBlock } from "@/lib/catalog/timeline";
import { measures, type TimelineView } from "@/lib/catalog/timeline-view";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { TimelineAxis, TimelineMeridians, TimelinePrintAxis } from "./timeline-axis";
import { TimelineLinks } from "./timeline-links";
import { TimelinePlot } from "./timeline-plot";
import { rowId, TimelineRowItem } from "./timeline-row";
import type { TimelineWords } from "./timeline-words";

interface TimelineChartProps {
  timeline: Timeline;
  view: TimelineView;
  locale: Locale;
  words: TimelineWords;
}

/** Bands of layers down the sheet, years across it, a row a project. */
export function TimelineChart({ timeline, view, locale, words }: TimelineChartProps) {
  const { scale } = timeline;
  const { window, bands, links, height } = view;
  return (
    <div className="timeline">
      <div className="timeline-axis">
        <TimelineAxis scale={scale} window={window} />
      </div>
      <div className="timeline-sheet">
        {timeline.bands.map(({ id, name, blocks }, depth) => (
          <section
            key={id}
            aria-labelledby={`layer-${id}`}
            hidden={!bands.has(id)}
            className={`timeline-band ${seas[depth] ?? seas.at(-1)}`}
          >
            <div className="print-axis">
              <TimelinePrintAxis scale={scale} window={window} />
            </div>
            <TimelineMeridians scale={scale} window={window} />
            <h2 id={`layer-${id}`} className="timeline-layer water">
              {name}
            </h2>
            {blocks.map((block) => (
              <Block key={block.id} block={block} view={view} locale={locale} words={words} />
            ))}
          </section>
        ))}
        <TimelinePlot window={window} height={height} className="crossings" silent>
          <TimelineLinks links={links} />
        </TimelinePlot>
      </div>
    </div>
  );
}

/** The sea of each layer, one step deeper down the sheet. */
const seas = ["sea-1", "sea-2", "sea-3", "sea-4", "sea-5", "sea-6", "sea-7", "sea-8", "sea-9"] as const;

function Block({ block, view, locale, words }: Omit<TimelineChartProps, "timeline"> & { block: TimelineBlock }) {
  const { id, name, rows } = block;
  const placed = view.blocks.get(id);
  return (
    <div className="timeline-block" hidden={!placed}>
      <h3 id={`category-${id}`} className="timeline-category">
        <a href={routes.category(locale, id)}>{name}</a>
      </h3>
      <TimelinePlot window={view.window} height={placed?.height ?? 0} className="rows">
        <TimelineLinks links={placed?.links ?? noLinks} />
        <Rows rows={rows} locale={locale} words={words} />
      </TimelinePlot>
    </div>
  );
}

const noLinks: [] = [];

/** All rows of a category, one below the other: drawn once. What a filter or a zoom changes is useRowPlaces' to do. */
const Rows = memo(function Rows({
  rows,
  locale,
  words,
}: Pick<TimelineBlock, "rows"> & Omit<TimelineChartProps, "timeline" | "view">) {
  return rows.map((row, i) => (
    <g key={row.slug} id={rowId(row.slug)} transform={`translate(0 ${i * measures.row})`}>
      <TimelineRowItem row={row} locale={locale} words={words} />
    </g>
  ));
});
