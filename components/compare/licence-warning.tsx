import type { CompareColumn } from "@/lib/catalog/compare-column";
import { fill, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";

interface LicenceWarningProps {
  columns: readonly CompareColumn[];
  locale: Locale;
  words: CompareWords;
}

/** Says which of the compared ask more of their users by licence than they once did. Not magenta: they are not wrecks. */
export function LicenceWarning({ columns, locale, words }: LicenceWarningProps) {
  const changed = columns.flatMap(({ name, license, licenseTightened }) =>
    license && licenseTightened
      ? [{ name, now: license, past: licenseTightened.license, until: licenseTightened.until }]
      : [],
  );
  if (changed.length === 0) return null;
  const licence = (id: string) => (id === "proprietary" ? words.value.proprietary : id);
  return (
    <ul className="mt-4 grid gap-1 border-l-2 border-rule pl-3 text-13">
      {changed.map(({ name, past, until, now }) => (
        <li key={name}>
          {fill(words.compare.licenceTightened, {
            name,
            past: licence(past),
            now: licence(now),
            date: formatDate(locale, until),
          })}
        </li>
      ))}
    </ul>
  );
}
