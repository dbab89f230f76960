import { ProjectState } from "@/components/project/project-state";
import { lineageOf } from "@/lib/catalog/lineage";
import { lineageChart, verbOf } from "@/lib/catalog/lineage-chart";
import type { Catalog, Project } from "@/lib/catalog/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { LineageDrawing } from "./lineage-drawing";
import { LineageKey } from "./lineage-key";

interface LineageProps {
  catalog: Catalog;
  project: Project;
  locale: Locale;
  messages: Messages;
}

/**
 * Where a project came from and what came of it, drawn along time; nothing where there is nothing to draw. On a phone
 * and for a screen reader the steps that are not the project's own stand as a list; its own are among its relations.
 */
export function Lineage({ catalog, project, locale, messages }: LineageProps) {
  const { lineage: words } = messages;
  const chart = lineageChart(catalog, project);
  if (!chart) return null;
  const further = lineageOf(catalog, project).descents.filter(
    ({ earlier, later }) => earlier !== project && later !== project,
  );
  return (
    <section aria-labelledby="lineage" className="mt-9">
      <h2 id="lineage" className={further.length > 0 ? "" : "max-md:hidden"}>
        {words.title}
      </h2>
      <div className="mt-2.5 max-md:hidden">
        <LineageDrawing chart={chart} subject={project} locale={locale} messages={messages} />
        <LineageKey chart={chart} words={words} />
      </div>
      {further.length > 0 && (
        <ul aria-label={words.further} className="mt-2.5 border-t border-line text-13 md:sr-only">
          {further.map(({ type, earlier, later, since }) => (
            <li key={`${earlier.slug} ${later.slug} ${type}`} className="border-b border-line-2 py-1.5">
              <Name project={earlier} locale={locale} messages={messages} />{" "}
              <span className="water text-15">{words.verb[verbOf[type]]}</span>{" "}
              <Name project={later} locale={locale} messages={messages} />
              {since && <span className="text-12 text-ink-3"> {formatDate(locale, since)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Name({ project, locale, messages }: Omit<LineageProps, "catalog">) {
  return (
    <>
      <a href={routes.project(locale, project.slug)} className="link font-medium">
        {project.name}
      </a>{" "}
      <span className="text-12">
        <ProjectState project={project} messages={messages} />
      </span>
    </>
  );
}
