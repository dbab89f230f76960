"use client";

import { type ComponentProps, useRef } from "react";
import { TimelineChart } from "./timeline-chart";
import { useRowPlaces } from "./use-row-places.client";

/** The drawing with its rows where the view says. */
export function PlacedChart(props: ComponentProps<typeof TimelineChart>) {
  const root = useRef<HTMLDivElement>(null);
  useRowPlaces(root, props.timeline, props.view);
  return (
    <div ref={root}>
      <TimelineChart {...props} />
    </div>
  );
}
