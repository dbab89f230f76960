/** The interface languages, in the order shown. The one list that routes, content and messages agree on. */
export const locales = ["en", "zh"] as const;

/** One interface language; also the key of a text in that language in the content files. */
export type Locale = (typeof locales)[number];

/** The language every content file must have, and the one that missing texts fall back to. */
export const defaultLocale: Locale = "en";

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTags: Record<Locale, string> = { en: "en", zh: "zh-CN" };

/** Whether a string from a URL names an interface language. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
