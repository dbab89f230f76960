import type { ProjectCard } from "@/lib/catalog/card";
import type { Kind } from "@/lib/catalog/types";
import type { ColumnId } from "@/lib/catalog/url-state";
import { formatCompact, formatDate, punctuation, yearOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** What a project says in a column of the table, its state aside; undefined where it is not known. */
export function columnText(
  card: ProjectCard,
  id: Exclude<ColumnId, "status">,
  locale: Locale,
  kinds: Record<Kind, string>,
  proprietary: string,
): string | undefined {
  switch (id) {
    case "category":
      return card.categoryName;
    case "kind":
      return kinds[card.kind];
    case "license":
      return card.license === "proprietary" ? proprietary : card.license;
    case "language":
      return card.languages.join(punctuation[locale].item) || undefined;
    case "owner":
      return card.owner;
    case "stars":
      return card.stars === undefined ? undefined : formatCompact(locale, card.stars);
    case "release":
      return card.release && (card.release.date ? formatDate(locale, card.release.date) : card.release.version);
    case "started":
      return card.started && yearOf(card.started);
  }
}
