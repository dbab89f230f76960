import { ProjectState } from "@/components/project/project-state";
import { findProject, localized } from "@/lib/catalog/lookup";
import type { Catalog, Concept } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface ConceptProjectsProps {
  catalog: Catalog;
  concept: Concept;
  locale: Locale;
  messages: Messages;
}

/** The projects that a concept explains, each with its state and what it has to do with it. */
export function ConceptProjects({ catalog, concept, locale, messages }: ConceptProjectsProps) {
  const rows = concept.projects.flatMap(({ project: slug, note }) => {
    const project = findProject(catalog, slug);
    return project ? [{ project, note }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="projects">
      <h2 id="projects">{messages.concept.projects}</h2>
      <ul className="mt-2.5 border-t border-rule text-13/[1.45]">
        {rows.map(({ project, note }) => (
          <li key={project.slug} className="border-b border-line-2 py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <a href={routes.project(locale, project.slug)} className="link font-medium">
                {project.name}
              </a>
              <span className="text-12">
                <ProjectState project={project} messages={messages} />
              </span>
            </p>
            {note && <p className="text-ink-2">{localized(note, locale)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
