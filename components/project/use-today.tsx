import { Fragment } from "react";
import { SupportGlyph } from "@/components/ui/support-glyph";
import type { Citations } from "@/lib/catalog/citations";
import { findProject, localized } from "@/lib/catalog/lookup";
import { todayInsteadOf } from "@/lib/catalog/today-instead";
import type { Catalog, Fit, Project } from "@/lib/catalog/types";
import { fill, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { ProjectMark } from "./project-mark";
import { ProjectState } from "./project-state";
import { Refs } from "./refs";

interface UseTodayProps {
  catalog: Catalog;
  project: Project;
  citations: Citations;
  locale: Locale;
  messages: Messages;
}

/** As many columns as there are answers, said beforehand: a column made when its answer arrives would move the others. */
const abreast = ["", "", "md:grid-cols-2", "md:grid-cols-3", "md:grid-cols-2 xl:grid-cols-4"];

/** What people use today instead of a project that is not alive, best first, or why there is nothing to name. */
export function UseToday({ catalog, project, citations, locale, messages }: UseTodayProps) {
  const { project: words, fit: fits, value } = messages;
  if (project.alive) return null;
  if (project.noReplacement)
    return (
      <section aria-labelledby="use-today" className="mt-7">
        <h2 id="use-today">{words.noReplacement}</h2>
        <p className="mt-2.5 max-w-[66ch]">{localized(project.noReplacement, locale)}</p>
      </section>
    );
  return (
    <section aria-labelledby="use-today" className="mt-7">
      <h2 id="use-today">{words.useToday}</h2>
      <ol
        className={`mt-3 grid grid-cols-1 gap-px overflow-hidden rounded border border-rule bg-line ${
          abreast[project.replacements.length] ?? abreast[3]
        }`}
      >
        {project.replacements.flatMap(({ project: slug, fit, why, source }) => {
          const other = findProject(catalog, slug);
          if (!other) return [];
          return (
            <li key={slug} className="grid grid-cols-[26px_1fr] gap-3 bg-tile px-4.5 pt-4 pb-3.5">
              <ProjectMark name={other.name} mark={other.mark} />
              <div>
                <h3 className="text-17/[26px] font-semibold">
                  <a
                    href={routes.project(locale, slug)}
                    className="underline-offset-3 hover:text-harbour-ink hover:underline"
                  >
                    {other.name}
                  </a>
                </h3>
                <p className="flex items-center gap-1.5 text-13 font-medium text-ink-2">
                  <FitGlyph fit={fit} />
                  {fits[fit]}
                </p>
                {!other.alive && (
                  <p className="mt-1 text-12">
                    <ProjectState project={other} messages={messages} />
                  </p>
                )}
                <p className="mt-1.5 text-13/[1.45]">
                  {localized(why, locale)}
                  <Refs numbers={citations.cite(project, source)} words={value.source} />
                </p>
                {!other.alive && <LeadsOn catalog={catalog} past={other} locale={locale} messages={messages} />}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Where one goes on to from a replacement that is itself past: each way to its end, or the reason why there is none. */
function LeadsOn({
  catalog,
  past,
  locale,
  messages,
}: Omit<UseTodayProps, "citations" | "project"> & { past: Project }) {
  const { project: words, fit: fits } = messages;
  const { answers, nothing } = todayInsteadOf(catalog, past);
  const marks = punctuation[locale];
  return (
    <>
      {answers.length > 0 && (
        <p className="mt-1.5 text-13/[1.45]">
          {words.leadsOn}
          {marks.colon}
          {answers.map(({ project, via, replacement }, i) => (
            <Fragment key={project.slug}>
              {i > 0 && marks.group}
              {[...via, project].map((step, s) => (
                <Fragment key={step.slug}>
                  {s > 0 && " → "}
                  <a href={routes.project(locale, step.slug)} className="link font-medium">
                    {step.name}
                  </a>
                </Fragment>
              ))}{" "}
              <span className="text-ink-3">{fits[replacement.fit]}</span>
            </Fragment>
          ))}
        </p>
      )}
      {nothing.map(({ project, reason }) => (
        <p key={project.slug} className="mt-1.5 text-13/[1.45]">
          {fill(words.leadsNowhere, { name: project.name })}
          {marks.colon}
          {localized(reason, locale)}
        </p>
      ))}
    </>
  );
}

/** Full disc, half disc, or a bent arrow: how well one takes the place of the other. */
function FitGlyph({ fit }: { fit: Fit }) {
  if (fit === "drop-in") return <SupportGlyph sign="yes" />;
  if (fit === "partial") return <SupportGlyph sign="partial" />;
  return (
    <svg viewBox="0 0 14 14" className="size-[13px] flex-none" aria-hidden="true">
      <path d="M2 10.5h4.2L12 3.5M8.6 3.2H12v3.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
