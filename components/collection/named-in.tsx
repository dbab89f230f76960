import { localized } from "@/lib/catalog/lookup";
import type { Naming } from "@/lib/catalog/named-in";
import { fill, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface NamedInProps {
  namings: readonly Naming[];
  locale: Locale;
  words: Messages["collection"];
}

/** The old texts that name a thing, each with its year and with the name as it writes it. */
export function NamedIn({ namings, locale, words }: NamedInProps) {
  if (namings.length === 0) return null;
  return (
    <section aria-labelledby="named-in">
      <h2 id="named-in">{words.namedIn}</h2>
      <ul className="mt-2.5 border-t border-rule text-13/[1.45]">
        {namings.map(({ collection: { id, name, document }, names }) => (
          <li key={id} className="grid grid-cols-[3.5rem_1fr] border-b border-line-2 py-1.5">
            <span className="text-12/[1.6] text-ink-3">{document.year}</span>
            <span>
              <a href={routes.collection(locale, id)} className="link">
                {localized(name, locale)}
              </a>{" "}
              <span className="text-ink-3">
                {fill(words.asNamed, {
                  names: names.map((written) => fill(words.quoted, { name: written })).join(punctuation[locale].item),
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
