"use client";

import { useEffect, useState } from "react";

/** A module that is loaded once it is needed: undefined until it is there, "failed" if it cannot be had. */
export type Loaded<T> = T | "failed" | undefined;

/**
 * Loads code that is no part of the page's first load.
 * @param load must stay the same function, for instance one defined outside the component
 */
export function useModule<T extends object>(load: () => Promise<T>, needed: boolean): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>();
  useEffect(() => {
    if (!needed) return;
    let left = false;
    load().then(
      (module) => !left && setLoaded(module),
      () => !left && setLoaded("failed"),
    );
    return () => {
      left = true;
    };
  }, [load, needed]);
  return loaded;
}

/** The module itself, if it is there. */
export function ifLoaded<T extends object>(loaded: Loaded<T>): T | undefined {
  return typeof loaded === "object" ? loaded : undefined;
}
