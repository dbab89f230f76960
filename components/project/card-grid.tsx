import type { ReactNode } from "react";

/** Cards side by side: one on a phone, up to six on a wide sheet. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,13.5rem),1fr))] gap-3">{children}</ul>;
}
