import { notFound } from "next/navigation";
import { isLocale, type Locale, locales } from "@/lib/i18n/locales";
import { noEntry } from "@/lib/routes";

/** The parameters of a page below a locale. */
export interface LocaleParams<T extends object = object> {
  params: Promise<{ locale: string } & T>;
}

/** The page's language; 404 for anything else. */
export async function localeOf({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}

/** The parameters of a route in every language: layouts give theirs to pages, but not to route handlers. */
export function inEveryLocale<T extends object>(params: readonly T[]): (T & { locale: Locale })[] {
  return locales.flatMap((locale) => params.map((each) => ({ ...each, locale })));
}

/** An export needs at least one page of each kind: for a catalogue without collections, say, one that is not there. */
export function orNone<K extends string>(params: Record<K, string>[], key: K): Record<K, string>[] {
  return params.length > 0 ? params : [{ [key]: noEntry } as Record<K, string>];
}
