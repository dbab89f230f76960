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
  tags: Field[];
  categories: Field[];
  also: Field[];
  summaries: Field[];
  /** All of tags, categories and summaries, each on a line of its own: what is not in it is in none of them. */
  otherText: string;
}

/** Prepares a document. */
export function entryOf({ slug, name, aliases, tags, categories, also, summaries }: SearchDocument): Entry {
  const own = fieldOf(name);
  const names = [slug, ...aliases].map(fieldOf);
  const dense: [string, ...string[]] = [compact(own.text), ...names.map(({ text }) => compact(text))];
  const others = {
    tags: tags.map(fieldOf),
    categories: categories.map(fieldOf),
    also: also.map(fieldOf),
    summaries: summaries.map(fieldOf),
  };
  return {
    slug,
    name: own,
    names,
    dense,
    ...others,
    otherText: Object.values(others)
      .flat()
      .map(({ text }) => text)
      .join("\n"),
  };
}

function fieldOf(written: string): Field {
  return { text: normalize(written), written };
}
