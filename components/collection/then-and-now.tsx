import { Sounding } from "@/components/explorer/sounding";
import { ProjectLinks } from "@/components/project/project-links";
import { ProjectState } from "@/components/project/project-state";
import { collectionTotals } from "@/lib/catalog/collection-totals";
import { findConcept } from "@/lib/catalog/concepts";
import { findProject, localized } from "@/lib/catalog/lookup";
import { todayInsteadOf } from "@/lib/catalog/today-instead";
import type { Catalog, Collection, CollectionRow } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface ThenAndNowProps {
  /** Anchor of the section. */
  id: string;
  section: Collection["sections"][number];
  catalog: Catalog;
  locale: Locale;
  messages: Messages;
}

/** One section of a document as a table: the name as it was written, what was said, what it is now. */
export function ThenAndNow({ id, section, catalog, locale, messages }: ThenAndNowProps) {
  const { collection: words } = messages;
  const { all, alive } = collectionTotals(catalog, { sections: [section] });
  return (
    <section aria-labelledby={id} className="mt-9">
      <div className="flex items-baseline gap-3">
        <h2 id={id}>{localized(section.name, locale)}</h2>
        {all > 0 && (
          <Sounding
            alive={alive}
            past={all - alive}
            words={plural(locale, messages.explorer.sounding, alive, { past: all - alive })}
          />
        )}
      </div>
      <table className="mt-2.5 w-full border-collapse text-13/[1.45] max-md:block [&_td]:py-2 [&_td]:pr-4 [&_th]:py-2 [&_th]:pr-4">
        <thead className="max-md:sr-only">
          <tr className="border-b border-rule text-left">
            <th scope="col" className="w-[18%] font-normal text-ink-3">
              {words.name}
            </th>
            <th scope="col" className="w-[41%] font-semibold">
              {words.said}
            </th>
            <th scope="col" className="font-semibold">
              {words.now}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {section.rows.map((row) => (
            <tr
              key={`${row.name} ${row.project ?? row.concept ?? row.url ?? row.note?.en}`}
              className="border-b border-line-2 align-top max-md:block max-md:py-2 max-md:[&>*]:block max-md:[&>*]:py-0.5"
            >
              <th scope="row" className="text-left font-semibold">
                {row.name}
                {row.sic && (
                  <span className="ml-1.5 text-12 font-normal text-ink-3" title={words.sicHelp}>
                    {words.sic}
                  </span>
                )}
              </th>
              <td className="text-ink-2 max-md:empty:hidden">{row.said && localized(row.said, locale)}</td>
              <td>
                <Now row={row} catalog={catalog} locale={locale} messages={messages} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a row is today: its project with state and replacement, its concept, or a mention with its address. */
function Now({ row, catalog, locale, messages }: { row: CollectionRow } & Omit<ThenAndNowProps, "id" | "section">) {
  const { collection: words, card } = messages;
  const project = row.project ? findProject(catalog, row.project) : undefined;
  const note = row.note && <p className="text-12 text-ink-3">{localized(row.note, locale)}</p>;
  const concept = row.concept ? findConcept(catalog, row.concept) : undefined;
  if (concept)
    return (
      <>
        <p className="leading-6">
          <a href={routes.concept(locale, concept.slug)} className="link font-medium">
            {localized(concept.name, locale)}
          </a>{" "}
          <span className="ml-1.5 text-12 text-ink-3">{words.concept}</span>
        </p>
        {note}
      </>
    );
  if (!project)
    return (
      <>
        <p className="text-ink-3">
          {row.url ? (
            <a href={row.url} rel="noopener" className="link">
              {row.url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
            </a>
          ) : (
            words.mention
          )}
        </p>
        {note}
      </>
    );
  const heirs = todayInsteadOf(catalog, project).answers.map((answer) => answer.project);
  return (
    <>
      <p className="leading-6">
        <a href={routes.project(locale, project.slug)} className="link font-medium">
          {project.name}
        </a>{" "}
        <span className="ml-1.5 text-12">
          <ProjectState project={project} messages={messages} />
        </span>
      </p>
      {heirs.length > 0 && (
        <p className="leading-6">
          <span className="text-ink-3">{card.useToday}</span> <ProjectLinks projects={heirs} locale={locale} />
        </p>
      )}
      {note}
    </>
  );
}
