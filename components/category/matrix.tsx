import { Answer } from "@/components/project/answer";
import { ProjectState } from "@/components/project/project-state";
import { Question } from "@/components/project/question";
import { attributeCell } from "@/lib/catalog/cell";
import { localized } from "@/lib/catalog/lookup";
import type { Category, Project } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface MatrixProps {
  category: Category;
  projects: readonly Project[];
  locale: Locale;
  messages: Messages;
}

/** A category's projects by its questions: one row a project, one column a question; its frame scrolls sideways. */
export function Matrix({ category, projects, locale, messages }: MatrixProps) {
  const { category: words, value } = messages;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame that scrolls, named for those who reach it by keyboard; no landmark of its own
    <div
      role="group"
      aria-labelledby="matrix"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
      tabIndex={0}
      className="mt-3 overflow-x-auto rounded border border-rule bg-tile max-md:-mx-4 max-md:rounded-none max-md:border-x-0"
    >
      <table className="w-max min-w-full border-separate border-spacing-0 text-13/[1.38] [&_td]:w-40 [&_td]:max-w-44 [&_td]:min-w-32 [&_td]:border-l [&_td]:border-line-2 [&_td]:px-3 [&_td]:py-2 [&_th]:px-3 [&_th]:py-2">
        <thead>
          <tr className="text-left align-bottom">
            <th scope="col" className="sticky left-0 z-10 border-b border-rule bg-tile font-normal text-ink-3">
              {words.project}
            </th>
            {category.attributes.map(({ id, name, help }) => (
              <th
                key={id}
                scope="col"
                className="max-w-44 min-w-32 border-b border-l border-b-rule border-l-line-2 font-semibold"
              >
                <Question name={localized(name, locale)} help={localized(help, locale)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr
              key={project.slug}
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
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
