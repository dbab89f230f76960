import type { Catalog } from "./types";

/** Makes a function of the whole catalogue, or of a list made of it, compute once for each, however many ask. */
export function perCatalog<T, Of extends object = Catalog>(compute: (whole: Of) => T): (whole: Of) => T {
  const known = new WeakMap<Of, T>();
  return (whole) => {
    const result = known.get(whole) ?? compute(whole);
    known.set(whole, result);
    return result;
  };
}
