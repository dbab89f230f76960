import type { Locale } from "./locales";

// Dates, lists, plurals and whole numbers are written without Intl: a browser that first uses it reads its tables, which on a slow
// machine takes longer than to draw a table of ours.

const months = "January February March April May June July August September October November December".split(" ");

// made once for each locale, which takes longer than using it
const compactFormats = new Map<Locale, Intl.NumberFormat>();

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
  const parts =
    locale === "zh"
      ? [year, "年", ...(month ? [Number(month), "月"] : []), ...(day ? [Number(day), "日"] : [])]
      : [day && Number(day), month && months[Number(month) - 1], year];
  return parts.filter(Boolean).join(" ");
}

/** The year of a partial date. @example yearOf("2020-02-25") === "2020" */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** A whole number with its thousands apart, which both languages do alike. @example formatNumber(64533) === "64,533" */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A large number in three figures. @example formatCompact("en", 64533) === "64.5K" */
export function formatCompact(locale: Locale, value: number): string {
  // not en-GB: whether that writes 64.5K or 64.5k depends on the version of ICU, so server and browser would differ
  const format =
    compactFormats.get(locale) ?? new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  compactFormats.set(locale, format);
  return format.format(value);
}

/** Names as a list in words. @example formatList("en", ["a", "b", "c"]) === "a, b and c" */
export function formatList(locale: Locale, items: readonly string[]): string {
  const last = { en: " and ", zh: " 和 " }[locale];
  return [items.slice(0, -1).join(punctuation[locale].item), ...items.slice(-1)].filter(Boolean).join(last);
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
  const form = locale === "en" && n === 1 ? forms.one : forms.other;
  return fill(form, { n: formatNumber(n), ...values });
}
