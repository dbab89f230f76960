import { localized } from "@/lib/catalog/lookup";
import { relationsOf } from "@/lib/catalog/relations";
import type { Catalog, Project } from "@/lib/catalog/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { ProjectState } from "./project-state";

interface RelationsProps {
  catalog: Catalog;
  project: Project;
  locale: Locale;
  messages: Messages;
}

/** Where it came from, what it became, what it is built on, what stands beside it: one row an edge, both directions. */
export function Relations({ catalog, project, locale, messages }: RelationsProps) {
  const { project: words, relation: views } = messages;
  const relations = relationsOf(catalog, project);
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations" className="mt-9">
      <h2 id="relations">{words.relations}</h2>
      <ul className="mt-2.5 border-t border-line">
        {relations.map(({ view, project: other, since, note }, i) => (
          <li
            key={`${view} ${other.slug}`}
            className="grid grid-cols-[11rem_1fr_auto] items-baseline gap-x-3 border-b border-line-2 py-1.5 text-13 max-md:grid-cols-[1fr_auto]"
          >
            {/* a run of the same relation says its name once to the eye */}
            <span
              className={`water text-15 max-md:col-span-2 ${view === relations[i - 1]?.view ? "md:opacity-0" : ""}`}
            >
              {views[view]}
            </span>
            <span>
              <a
                href={routes.project(locale, other.slug)}
                className="font-medium underline-offset-3 hover:text-harbour-ink hover:underline"
              >
                {other.name}
              </a>
              {(note || since) && (
                <span className="text-12 text-ink-3">
                  {" "}
                  {[note && localized(note, locale), since && formatDate(locale, since)].filter(Boolean).join(" · ")}
                </span>
              )}
            </span>
            <span className="text-12">
              <ProjectState project={other} messages={messages} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
