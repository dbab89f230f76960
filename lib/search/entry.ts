import { compact, normalize } from "./normalize";
import type { SearchDocument } from "./search-document";

/** A text as it is searched, beside the text as it is written. */
export interface Field {
  text: string;
  written: string;
}

/** A document prepared for the search: every text normalized once. */
export interface Entry {
  slug: string;
  name: Field;
  /** The slug and the aliases. */
  names: Field[];
  /** The name, then the names, without spaces and dots. */
  dense: readonly [string, ...string[]];
  /** Every word of these and the dense ones, each on a line of its own: what is not in it is in no name. */
  namesText: string;
  tags: Field[];
  categories: Field[];
  also: Field[];
  summaries: Field[];
}

/** Prepares a document. */
export function entryOf({ slug, name, aliases, tags, categories, also, summaries }: SearchDocument): Entry {
  const own = fieldOf(name);
  const names = [slug, ...aliases].map(fieldOf);
  const dense: [string, ...string[]] = [compact(own.text), ...names.map(({ text }) => compact(text))];
  return {
    slug,
    name: own,
    names,
    dense,
    namesText: ["", ...[own, ...names].flatMap(({ text }) => text.split(" ")), ...dense].join("\n"),
    tags: tags.map(fieldOf),
    categories: categories.map(fieldOf),
    also: also.map(fieldOf),
    summaries: summaries.map(fieldOf),
  };
}

function fieldOf(written: string): Field {
  return { text: normalize(written), written };
}
