import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";

/** How prose names an entry of each kind, and where that is. */
const kinds: Record<string, (locale: Locale, id: string) => string> = {
  project: routes.project,
  category: routes.category,
  collection: routes.collection,
  concept: routes.concept,
};

/** An address of the prose: `project:slug` and its like as pages of this site, others as they are. */
export function entryLink(address: string, locale: Locale): string {
  const [, kind = "", id = ""] = /^([a-z]+):([a-z0-9-]+)$/.exec(address) ?? [];
  return Object.hasOwn(kinds, kind) ? (kinds[kind]?.(locale, id) ?? address) : address;
}
