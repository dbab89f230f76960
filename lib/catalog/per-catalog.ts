import type { Catalog } from "./types";

/** Makes a function of the whole catalogue compute once for each catalogue, however many pages ask. */
export function perCatalog<T>(compute: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const known = new WeakMap<Catalog, T>();
  return (catalog) => {
    const result = known.get(catalog) ?? compute(catalog);
    known.set(catalog, result);
    return result;
  };
}
