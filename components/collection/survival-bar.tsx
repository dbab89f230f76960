import type { CollectionTotals } from "@/lib/catalog/collection-totals";

/** The alive as solid ink, the past as a hatched rest: the words beside it say the same, so it is silent. */
export function SurvivalBar({ all, alive }: Pick<CollectionTotals, "all" | "alive">) {
  if (all === 0) return null;
  const width = (alive / all) * 100;
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full" aria-hidden="true">
      <rect x="0" y="0" width={width} height="6" className="fill-ink" />
      <rect
        x={width}
        y="0.5"
        width={100 - width}
        height="5"
        className="fill-wreck-wash stroke-wreck-line"
        vectorEffect="non-scaling-stroke"
        strokeWidth="1"
        strokeDasharray="3 2"
      />
    </svg>
  );
}
