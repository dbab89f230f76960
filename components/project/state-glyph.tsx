import type { State } from "@/lib/catalog/types";

/** The sign of a state: solid means alive, a dashed ring past. The word always stands beside it. */
export function StateGlyph({ state, className = "size-3.5" }: { state: State; className?: string }) {
  return (
    <svg viewBox="0 0 14 14" className={`flex-none ${className}`} aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const wreck = (
  <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.1" strokeDasharray="2.1 1.67" />
);

const shapes: Record<State, React.ReactNode> = {
  active: <circle cx="7" cy="7" r="5" fill="currentColor" />,
  stable: <rect x="2.5" y="2.5" width="9" height="9" fill="currentColor" />,
  maintenance: (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="7" cy="7" r="2.2" fill="currentColor" />
    </>
  ),
  dormant: wreck,
  archived: (
    <>
      {wreck}
      <path d="M7 3.4v7.2M4.9 5.6h4.2" stroke="currentColor" strokeWidth="1.3" fill="none" />
    </>
  ),
  discontinued: (
    <>
      {wreck}
      <path d="M4.8 4.8l4.4 4.4M9.2 4.8L4.8 9.2" stroke="currentColor" strokeWidth="1.3" fill="none" />
    </>
  ),
  absorbed: (
    <>
      {wreck}
      <path d="M3.8 7h6M7.4 4.6L9.9 7 7.4 9.4" stroke="currentColor" strokeWidth="1.3" fill="none" />
    </>
  ),
  unknown: <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.1" strokeDasharray="1 2" />,
};
