import { notFound } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locales";

/** The parameters of a page below a locale. */
export interface LocaleParams<T extends object = object> {
  params: Promise<{ locale: string } & T>;
}

/** The page's language; 404 for anything else. */
export async function localeOf({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
