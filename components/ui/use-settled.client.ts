"use client";

import { useEffect } from "react";

/** Brings what the page kept out of sight into it, once what the address asks for is there or will not come. */
export function useSettled(settled: boolean): void {
  useEffect(() => {
    if (settled) delete document.documentElement.dataset.pending;
  }, [settled]);
}
