import { Answer } from "@/components/project/answer";
import { ProjectState } from "@/components/project/project-state";
import { Question } from "@/components/project/question";
import { attributeCell } from "@/lib/catalog/cell";
import { localized } from "@/lib/catalog/lookup";
import { matrixAnswers, offeredValues } from "@/lib/catalog/matrix-filter";
import type { Attribute, Category, Project } from "@/lib/catalog/types";
import { plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { MatrixResult, MatrixRow, MatrixSelect, type Offered } from "./matrix-filter.client";

interface MatrixProps {
  category: Category;
  projects: readonly Project[];
  locale: Locale;
  messages: Messages;
}

/** A category's projects by its questions, narrowed by any of their answers: the alive first, the past below a fold. */
export function Matrix({ category, projects, locale, messages }: MatrixProps) {
  const { attributes } = category;
  const words = messages.category;
  const members = projects.map((project) => ({
    slug: project.slug,
    alive: project.alive,
    answers: matrixAnswers(attributes, project),
  }));
  const answers = members.map((member) => member.answers);
  const offered: Offered = Object.fromEntries(
    attributes
      .map((attribute) => [attribute.id, offeredValues(attribute, answers)] as const)
      .filter(([, values]) => values.length > 1),
  );
  const alive = projects.filter((project) => project.alive);
  const past = projects.filter((project) => !project.alive);
  const shared = { category, offered, locale, messages };
  return (
    <>
      <MatrixResult
        members={members.map(({ slug, answers }) => ({ slug, answers }))}
        offered={offered}
        locale={locale}
        words={words}
      />
      {alive.length > 0 && <MatrixTable {...shared} projects={alive} label={words.alive} filters />}
      {past.length > 0 && (
        <details className="group/past mt-3" open={alive.length === 0}>
          <summary className="link inline-block py-1 text-13 text-harbour-ink max-md:py-3">
            {plural(locale, words.matrixPast, past.length)}
          </summary>
          <MatrixTable {...shared} projects={past} label={words.past} filters={alive.length === 0} />
        </details>
      )}
    </>
  );
}

interface MatrixTableProps extends MatrixProps {
  /** What these rows have in common. */
  label: string;
  offered: Offered;
  /** Whether the questions carry their filters. */
  filters: boolean;
}

/** One row a project, one column a question; its frame scrolls sideways. */
function MatrixTable({ category, projects, label, offered, filters, locale, messages }: MatrixTableProps) {
  const { category: words, value } = messages;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame that scrolls, named for those who reach it by keyboard; no landmark of its own
    <div
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
      tabIndex={0}
      className="mt-2 overflow-x-auto rounded border border-rule bg-tile max-md:-mx-4 max-md:rounded-none max-md:border-x-0"
    >
      <table className="w-max min-w-full border-separate border-spacing-0 text-13/[1.38] [&_td]:w-40 [&_td]:max-w-44 [&_td]:min-w-32 [&_td]:border-l [&_td]:border-line-2 [&_td]:px-3 [&_td]:py-2 [&_th]:px-3 [&_th]:py-2">
        <thead>
          <tr className="text-left align-bottom">
            <th scope="col" className="sticky left-0 z-10 border-b border-rule bg-tile font-normal text-ink-3">
              {words.project}
            </th>
            {category.attributes.map((attribute) => (
              <th
                key={attribute.id}
                scope="col"
                className="max-w-44 min-w-32 border-b border-l border-b-rule border-l-line-2 font-semibold"
              >
                <Question name={localized(attribute.name, locale)} help={localized(attribute.help, locale)} />
                {filters && offered[attribute.id] && (
                  <MatrixSelect
                    id={attribute.id}
                    name={localized(attribute.name, locale)}
                    options={(offered[attribute.id] ?? []).map((id) => ({
                      value: id,
                      label: valueLabel(attribute, id, locale, messages),
                    }))}
                    offered={offered}
                    words={words}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <MatrixRow
              key={project.slug}
              answers={matrixAnswers(category.attributes, project)}
              offered={offered}
              className={`align-top [&>*]:border-b [&>*]:border-b-line-2 ${project.alive ? "" : "[&>*]:bg-wreck-wash"}`}
            >
              <th scope="row" className="sticky left-0 z-10 min-w-36 bg-tile text-left max-md:max-w-32 max-md:min-w-28">
                <a
                  href={routes.project(locale, project.slug)}
                  className="font-semibold underline-offset-3 hover:text-harbour-ink hover:underline"
                >
                  {project.name}
                </a>
                <span className="mt-0.5 block text-12 font-normal">
                  <ProjectState project={project} messages={messages} />
                </span>
              </th>
              {category.attributes.map((attribute) => (
                <td key={attribute.id}>
                  <Answer
                    cell={attributeCell(attribute, project.attributes[attribute.id], locale, () => [])}
                    words={value}
                  />
                </td>
              ))}
            </MatrixRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value in words: the name of an option, or the common word for it. */
function valueLabel({ options }: Attribute, id: string, locale: Locale, { value }: Messages): string {
  const option = options?.find((candidate) => candidate.id === id);
  if (option) return localized(option.name, locale);
  return value[id as "yes" | "partial" | "no" | "unknown" | "not-applicable"];
}
