"use client";

import { useEffect } from "react";

/** A page of one thing that the visitor has been to. */
export interface Visit {
  href: string;
  name: string;
}

const key = "recent";

/** How many are remembered. */
const limit = 8;

/** The pages visited last, newest first; none where the browser keeps nothing. */
export function recentVisits(): Visit[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isVisit).slice(0, limit) : [];
  } catch {
    return [];
  }
}

/** Remembers this page as the one visited last, in this browser alone. */
export function useRememberVisit(visit: Visit | undefined): void {
  useEffect(() => {
    if (!visit) return;
    const others = recentVisits().filter(({ href }) => href !== visit.href);
    try {
      window.localStorage.setItem(key, JSON.stringify([visit, ...others].slice(0, limit)));
    } catch {
      // a browser that keeps nothing has no recent pages
    }
  }, [visit]);
}

function isVisit(value: unknown): value is Visit {
  const { href, name } = (value ?? {}) as Record<string, unknown>;
  // what is kept is written by us, but anyone can write there: a link leads to a path of this site and nowhere else
  return typeof href === "string" && /^\/(?!\/)/.test(href) && typeof name === "string";
}
