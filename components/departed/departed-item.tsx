import { StateGlyph } from "@/components/project/state-glyph";
import type { Departed } from "@/lib/catalog/departed";
import { findCategory, findProject, localized } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import { formatDate, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { DepartedSources } from "./departed-sources";

interface DepartedItemProps {
  catalog: Catalog;
  departed: Departed;
  locale: Locale;
  messages: Messages;
}

/** One that is gone: its name, state and day, what it was, why it ended, what to use today, and where that stands. */
export function DepartedItem({ catalog, departed: { project, since }, locale, messages }: DepartedItemProps) {
  const { slug, name, category: id, status, aliases } = project;
  const { departed: words, state, cause: causes } = messages;
  const category = findCategory(catalog, id);
  const reason = status.why ?? status.evidence;
  return (
    <li
      data-project={slug}
      data-cause={status.cause}
      data-category={id}
      data-aliases={aliases.join(" ")}
      className="grid grid-cols-[15rem_minmax(0,1fr)_17rem] gap-x-8 gap-y-1.5 border-b border-line-2 py-3.5 text-13/[1.45] break-inside-avoid max-lg:grid-cols-[12rem_minmax(0,1fr)] max-md:grid-cols-1 print:grid-cols-[12rem_minmax(0,1fr)_14rem]"
    >
      <div>
        <h4 className="text-17/[1.2] font-semibold">
          <span aria-hidden="true" className="text-wreck">
            †{" "}
          </span>
          <a href={routes.project(locale, slug)} className="underline-offset-3 hover:text-harbour-ink hover:underline">
            {name}
          </a>
        </h4>
        <p className="mt-1 flex flex-wrap items-center gap-x-1.5 font-medium text-wreck">
          <StateGlyph state={status.state} /> {state[status.state]}{" "}
          <time dateTime={since} className="font-normal">
            {formatDate(locale, since)}
          </time>
        </p>
        {category && (
          <p className="text-12">
            <a href={routes.category(locale, id)} className="text-ink-3 underline-offset-3 hover:underline">
              {localized(category.name, locale)}
            </a>
          </p>
        )}
      </div>
      <div>
        <p className="text-pretty text-ink-2">{project.prose[locale].summary}</p>
        {(status.cause || reason) && (
          <p className="mt-1.5 text-pretty">
            {status.cause && (
              <b className="font-semibold">
                {causes[status.cause]}
                {punctuation[locale].stop}
              </b>
            )}
            {reason && localized(reason, locale)}
          </p>
        )}
        <DepartedSources project={project} locale={locale} label={words.source} />
      </div>
      <div className="max-lg:col-start-2 max-md:col-start-1 print:col-start-3">
        <UseInstead catalog={catalog} departed={{ project, since }} locale={locale} messages={messages} />
      </div>
    </li>
  );
}

/** What people use today, each with how well it fits, or why there is nothing to name. */
function UseInstead({ catalog, departed: { project }, locale, messages }: DepartedItemProps) {
  const { departed: words, fit: fits, project: names } = messages;
  if (project.noReplacement)
    return (
      <p className="text-ink-2">
        <b className="font-medium text-ink-3">{names.noReplacement}</b>
        {punctuation[locale].colon}
        {localized(project.noReplacement, locale)}
      </p>
    );
  return (
    <>
      <p className="text-12 text-ink-3">{words.useToday}</p>
      <ul>
        {project.replacements.flatMap(({ project: slug, fit }) => {
          const other = findProject(catalog, slug);
          if (!other) return [];
          return (
            <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-3 leading-6">
              <a href={routes.project(locale, slug)} className="link font-medium">
                {!other.alive && <span aria-hidden="true">† </span>}
                {other.name}
              </a>
              <span className="text-12 text-ink-3">{fits[fit]}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
