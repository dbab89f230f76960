import { localized } from "@/lib/catalog/lookup";
import type { Concept } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";

interface ConceptLinksProps {
  /** Anchor of the heading. */
  id: string;
  heading: string;
  concepts: readonly Concept[];
  locale: Locale;
}

/** Concepts by name with what each explains; nothing where there are none. */
export function ConceptLinks({ id, heading, concepts, locale }: ConceptLinksProps) {
  if (concepts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="mt-2.5 border-t border-rule text-13/[1.45]">
        {concepts.map(({ slug, name, prose }) => (
          <li key={slug} className="border-b border-line-2 py-2">
            <a href={routes.concept(locale, slug)} className="link font-medium">
              {localized(name, locale)}
            </a>
            <span className="block text-ink-2">{prose[locale].summary}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
