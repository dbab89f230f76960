import type { YearOfLives } from "@/lib/catalog/lives-by-year";
import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";

/** "2014", or "before 2010" for all that is older. */
export function yearName({ year, before }: YearOfLives, words: Messages["departed"]): string {
  return before ? fill(words.before, { year }) : year;
}
