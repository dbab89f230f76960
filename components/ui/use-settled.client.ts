"use client";

import { useLayoutEffect } from "react";

/** Brings what the page kept out of sight into it, once what the address asks for is there or will not come. */
export function useSettled(settled: boolean): void {
  // before the paint, so that not one frame is empty
  useLayoutEffect(() => {
    if (settled) delete document.documentElement.dataset.pending;
  }, [settled]);
}
