import type { ReactNode } from "react";
import type { TimeWindow } from "@/lib/catalog/timeline-view";

interface TimelinePlotProps {
  window: TimeWindow;
  height: number | string;
  className?: string;
  /** Whether it says nothing to a screen reader. */
  silent?: boolean;
  children: ReactNode;
}

/**
 * A drawing in which per cent means a place on the scale of years, whatever part of it is shown: to zoom is to give
 * the inner one another width, and nothing in it needs to move.
 */
export function TimelinePlot({ window: { from, to }, height, className = "", silent, children }: TimelinePlotProps) {
  const zoom = 100 / (to - from);
  const x = zoom === 1 ? undefined : `${(-from * zoom).toFixed(3)}%`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the names in it are links, and the section around it has a heading
    <svg width="100%" height={height} className={`plot ${className}`} aria-hidden={silent}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: part of the one around it */}
      <svg x={x} width={`${(zoom * 100).toFixed(3)}%`} overflow="visible">
        {children}
      </svg>
    </svg>
  );
}
