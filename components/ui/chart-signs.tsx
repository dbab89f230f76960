/** The hatch and the arrow that every drawing along time refers to by name; takes no room itself. */
export function ChartSigns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="4" className="hatching" />
        </pattern>
        <path id="arrow-on" d="M-3 -4L3 0L-3 4" className="life-end" />
        <path id="onward" d="M0 0H12M9 -4L15 0L9 4" className="life-end" />
        <path id="scale-break" d="M-3 5L0 -5M1 5L4 -5" className="life-end" />
        <path id="arrow-down" d="M-3.5 -5L0 0L3.5 -5" className="upright-end" />
        <path id="arrow-up" d="M-3.5 5L0 0L3.5 5" className="upright-end" />
        <path id="sign-donated" d="M0 -4.6L4.6 0L0 4.6L-4.6 0Z" className="event-sign" />
        <path id="sign-acquired" d="M0 -4.6L4.6 3.6H-4.6Z" className="event-sign" />
        <rect id="sign-relicensed" x="-3.6" y="-3.6" width="7.2" height="7.2" className="event-sign" />
        <circle id="sign-renamed" r="3.8" className="event-sign" />
      </defs>
    </svg>
  );
}
