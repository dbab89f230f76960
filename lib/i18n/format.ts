import type { Locale } from "./locales";

/** Locale tags for formatting: day before month in English. */
const formatTags: Record<Locale, string> = { en: "en-GB", zh: "zh-CN" };

/** Makes a format once for each locale: that takes far longer than using it, and a page writes hundreds of figures. */
function eachOnce<T>(make: (tag: string, locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const format = made.get(locale) ?? make(formatTags[locale], locale);
    made.set(locale, format);
    return format;
  };
}

const monthFormat = eachOnce(
  (tag) => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", timeZone: "UTC" }),
);
const dayFormat = eachOnce(
  (tag) => new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" }),
);
const numberFormat = eachOnce((tag) => new Intl.NumberFormat(tag));
// not en-GB: whether that writes 64.5K or 64.5k depends on the version of ICU, so server and browser would differ
const compactFormat = eachOnce(
  (_, locale) => new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 }),
);
const listFormat = eachOnce((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const pluralRules = eachOnce((tag) => new Intl.PluralRules(tag));

/** What stands between and after things in running text, in each language. */
export const punctuation: Record<Locale, { item: string; clause: string; group: string; colon: string; stop: string }> =
  {
    en: { item: ", ", clause: ", ", group: "; ", colon: ": ", stop: ". " },
    zh: { item: "、", clause: "，", group: "；", colon: "：", stop: "。" },
  };

/**
 * A partial date as a person writes it, as exact as it is known.
 * @example formatDate("en", "2020-02-25") === "25 February 2020"
 * @example formatDate("zh", "2020-02") === "2020 年 2 月"
 */
export function formatDate(locale: Locale, date: string): string {
  const [year = "", month, day] = date.split("-");
  // Intl sets no space between figures and characters; the catalogue's prose does
  if (locale === "zh")
    return [year, "年", ...(month ? [Number(month), "月"] : []), ...(day ? [Number(day), "日"] : [])].join(" ");
  if (!month) return year;
  const format = day ? dayFormat(locale) : monthFormat(locale);
  return format.format(Date.parse(`${year}-${month}-${day ?? "01"}`));
}

/** The year of a partial date. @example yearOf("2020-02-25") === "2020" */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** A whole number with the locale's separators. */
export function formatNumber(locale: Locale, value: number): string {
  return numberFormat(locale).format(value);
}

/** A large number in three figures. @example formatCompact("en", 64533) === "64.5K" */
export function formatCompact(locale: Locale, value: number): string {
  return compactFormat(locale).format(value);
}

/** Names as a list in words. @example formatList("en", ["a", "b", "c"]) === "a, b and c" */
export function formatList(locale: Locale, items: readonly string[]): string {
  // Intl sets no space between a Latin name and 和
  if (locale === "zh") return [items.slice(0, -1).join("、"), ...items.slice(-1)].filter(Boolean).join(" 和 ");
  return listFormat(locale).format(items);
}

/** A text in forms by number, as the locale needs them. */
export interface Plural {
  one: string;
  other: string;
}

/** Puts values in the place of `{name}`. @example fill("{n} alive", { n: 3 }) === "3 alive" */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form for a number, with `{n}` and any other values put in. */
export function plural(locale: Locale, forms: Plural, n: number, values: Record<string, string | number> = {}): string {
  const form = pluralRules(locale).select(n) === "one" ? forms.one : forms.other;
  return fill(form, { n: formatNumber(locale, n), ...values });
}
