/** Most projects that can be compared side by side. */
export const compareLimit = 6;

/** Longest query that is searched for; the rest of a longer one is ignored. */
export const queryLimit = 100;

/** The slugs of a `p=a,b,c` parameter: lower case, each once, in order. They may still be unknown. */
export function parseSlugs(parameter: string | null): string[] {
  const slugs = (parameter ?? "")
    .toLowerCase()
    .split(",")
    .map((slug) => slug.trim());
  return [...new Set(slugs)].filter((slug) => /^[a-z0-9-]{1,64}$/.test(slug));
}
