import { localized } from "@/lib/catalog/lookup";
import type { Project } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

/** The parts of a project that have no page of their own. */
export function Components({
  project,
  locale,
  words,
}: {
  project: Project;
  locale: Locale;
  words: Messages["project"];
}) {
  if (project.components.length === 0) return null;
  return (
    <section aria-labelledby="components" className="mt-9">
      <h2 id="components">{words.components}</h2>
      <dl className="mt-2.5 text-13">
        {project.components.map(({ name, summary }) => (
          <div key={name} className="border-b border-line-2 py-1.5">
            <dt className="font-medium">{name}</dt>
            <dd className="text-ink-2">{localized(summary, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
