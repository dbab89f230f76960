"use client";

import { type PointerEvent, useRef, useState } from "react";
import type { Timeline } from "@/lib/catalog/timeline";
import { type TimelineState, withYears } from "@/lib/catalog/timeline-state";
import type { TimeWindow } from "@/lib/catalog/timeline-view";
import { yearAt } from "@/lib/catalog/year-scale";

interface YearRangeProps {
  timeline: Timeline;
  state: TimelineState;
  window: TimeWindow;
  label: string;
  onChange: (state: TimelineState) => void;
}

/**
 * Drawing a finger or the pointer along the years chooses them. For a keyboard and a screen reader the same choice
 * stands above, as two fields; hence this has no role of its own.
 */
export function YearRange({ timeline, state, window, label, onChange }: YearRangeProps) {
  const [range, setRange] = useState<{ from: number; to: number }>();
  const strip = useRef<SVGSVGElement>(null);
  const share = ({ clientX }: PointerEvent) => {
    const { left, width } = strip.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.min(100, Math.max(0, ((clientX - left) / width) * 100));
  };
  const yearUnder = (percent: number) =>
    yearAt(timeline.scale, window.from + (percent / 100) * (window.to - window.from));
  const finish = () => {
    setRange(undefined);
    if (!range || Math.abs(range.to - range.from) < 1) return;
    onChange(withYears(state, timeline.scale, yearUnder(range.from), yearUnder(range.to)));
  };
  return (
    <svg
      ref={strip}
      className="year-range no-script:hidden"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setRange({ from: share(event), to: share(event) });
      }}
      onPointerMove={(event) => range && setRange({ ...range, to: share(event) })}
      onPointerUp={finish}
      onPointerCancel={() => setRange(undefined)}
    >
      <title>{label}</title>
      <rect width="100%" height="100%" fill="transparent" />
      {range && (
        <rect
          x={`${Math.min(range.from, range.to)}%`}
          width={`${Math.abs(range.to - range.from)}%`}
          height="100%"
          className="chosen-years"
        />
      )}
    </svg>
  );
}
