/** Answers that have a sign: told apart by shape alone. */
export type SupportSign = "yes" | "partial" | "no" | "unknown" | "not-applicable";

/** The sign of an answer; the word stands beside it, so the sign itself is silent. */
export function SupportGlyph({ sign, className = "size-[13px]" }: { sign: SupportSign; className?: string }) {
  return (
    <svg viewBox="0 0 14 14" className={`flex-none translate-y-[1.5px] ${className}`} aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}

const ring = <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.3" />;

const shapes = {
  yes: (
    <>
      <circle cx="7" cy="7" r="5.4" fill="currentColor" />
      <path d="M4.3 7.2l2 2 3.6-4" fill="none" className="stroke-tile" strokeWidth="1.5" />
    </>
  ),
  partial: (
    <>
      {ring}
      <path d="M7 2a5 5 0 0 0 0 10z" fill="currentColor" />
    </>
  ),
  no: ring,
  unknown: (
    <path
      d="M5 5.4c0-1.3.9-2 2-2s2 .7 2 1.8c0 1.5-2 1.6-2 3.2M7 10.1v1.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    />
  ),
  "not-applicable": <path d="M3 7h8" stroke="currentColor" strokeWidth="1.3" />,
};
