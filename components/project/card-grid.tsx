import type { ReactNode } from "react";

/** Cards side by side: one on a phone, up to six on a wide sheet. */
export function CardGrid({ children, beside }: { children: ReactNode; beside?: boolean }) {
  const columns = beside
    ? "grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))]"
    : "grid-cols-[repeat(auto-fill,minmax(min(100%,13.5rem),1fr))]";
  return <ul className={`grid gap-3 ${columns}`}>{children}</ul>;
}
