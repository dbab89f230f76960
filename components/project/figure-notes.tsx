import type { Figure, Figures } from "@/lib/catalog/types";
import { fill, formatDate, plural, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface FigureNotesProps {
  figures: Figures;
  locale: Locale;
  words: Messages["project"];
}

/** Figures that a machine read, one line for each reading with its date and origin: never shown as "now". */
export function FigureNotes({ figures, locale, words }: FigureNotesProps) {
  const { stars, forks, lastPush, archived, release } = figures;
  const readings = new Map<string, { figure: Figure<unknown>; texts: string[] }>();
  const note = (figure: Figure<unknown> | undefined, text: string) => {
    if (!figure) return;
    const key = `${figure.date} ${figure.origin.url}`;
    const reading = readings.get(key) ?? { figure, texts: [] };
    readings.set(key, { ...reading, texts: [...reading.texts, text] });
  };
  note(stars, plural(locale, words.stars, stars?.value ?? 0));
  note(forks, plural(locale, words.forks, forks?.value ?? 0));
  note(lastPush, fill(words.lastPush, { date: formatDate(locale, lastPush?.value ?? "") }));
  if (archived?.value) note(archived, words.flaggedArchived);
  if (release) {
    const { version, date } = release.value;
    note(
      release,
      date ? fill(words.releaseOn, { version, date: formatDate(locale, date) }) : fill(words.release, { version }),
    );
  }
  return [...readings.values()].map(({ figure, texts }) => (
    <p key={`${figure.date} ${figure.origin.url}`} className="mt-2 text-12/[1.45] text-ink-3">
      {fill(words.figures, {
        origin: figure.origin.title,
        date: formatDate(locale, figure.date),
        figures: texts.join(punctuation[locale].clause),
      })}
    </p>
  ));
}
