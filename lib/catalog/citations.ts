import type { Source } from "./types";

/** An entry that lists what was read for it. */
interface Sourced {
  sources: readonly Source[];
}

/** A source as a page lists it. `read` is missing where a fact cites a bare address. */
export interface CitedSource {
  number: number;
  title: string;
  url: string;
  host: string;
  read?: string;
  asOf?: string;
}

/** Numbers the sources of a page in the order in which its facts first cite them. */
export class Citations {
  readonly #cited = new Map<string, CitedSource>();

  /** All that an entry cites: its sources in their order, then the bare addresses of its facts. */
  static of(entry: Sourced): Citations {
    const citations = new Citations();
    citations.cite(
      entry,
      entry.sources.map(({ id }) => id),
    );
    citations.cite(entry, citedRefs(entry));
    return citations;
  }

  /** The numbers of what a fact of this entry cites: ids of its sources, or addresses. */
  cite(entry: Sourced, refs: readonly string[] | undefined): number[] {
    const numbers = (refs ?? []).map((ref) => {
      const source = entry.sources.find(({ id }) => id === ref);
      const url = source?.url ?? ref;
      const known = this.#cited.get(url);
      if (known) return known.number;
      const { hostname, pathname } = new URL(url);
      const host = hostname.replace(/^www\./, "");
      const cited = {
        number: this.#cited.size + 1,
        title: source?.title ?? `${host}${pathname.replace(/\/$/, "")}`,
        url,
        host,
        ...(source && { read: source.read }),
        ...(source?.asOf && { asOf: source.asOf }),
      };
      this.#cited.set(url, cited);
      return cited.number;
    });
    return [...new Set(numbers)];
  }

  /** All sources cited so far, by number. */
  list(): CitedSource[] {
    return [...this.#cited.values()];
  }
}

/** The values of every `source` field below a value, in order. */
function citedRefs(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedRefs);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "source" && Array.isArray(inner) ? (inner as string[]) : citedRefs(inner),
  );
}
