import type { Locale } from "@/lib/i18n/locales";

/** Says that what follows is in English because nobody has translated it; nothing where it is translated. */
export function Untranslated({ written, locale, words }: { written: Locale; locale: Locale; words: string }) {
  if (written === locale) return null;
  return <p className="mt-3 border-l-2 border-harbour py-0.5 pl-3 text-13 text-ink-2">{words}</p>;
}
