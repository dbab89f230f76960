import type { PlacedLink } from "@/lib/catalog/timeline-view";

/** Uprights from what was there first to what came of it. They say to the eye what each project's page says in words. */
export function TimelineLinks({ links }: { links: readonly PlacedLink[] }) {
  return links.map(({ from, to, at, became, y1, y2 }) => {
    const down = y2 > y1;
    return (
      <g key={`${from} ${to}`}>
        <line
          x1={`${at}%`}
          x2={`${at}%`}
          y1={y1}
          y2={down ? y2 - 3 : y2 + 3}
          className={became ? "upright" : "upright lighter"}
        />
        <use href={down ? "#arrow-down" : "#arrow-up"} x={`${at}%`} y={down ? y2 - 2 : y2 + 2} />
      </g>
    );
  });
}
