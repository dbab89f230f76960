import type { Citations } from "@/lib/catalog/citations";
import { localized } from "@/lib/catalog/lookup";
import type { EventKind, Project } from "@/lib/catalog/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { Refs } from "./refs";

/** Kinds of event that end a project's life under its name. */
const endings: readonly EventKind[] = ["archived", "discontinued"];

interface EventsProps {
  project: Project;
  citations: Citations;
  locale: Locale;
  messages: Messages;
}

/** A project's dated history, oldest first, along a line that ends where it ended. */
export function Events({ project, citations, locale, messages }: EventsProps) {
  const { project: words, event: kinds, value } = messages;
  if (project.events.length === 0) return null;
  return (
    <section aria-labelledby="events" className="mt-9">
      <h2 id="events">{words.events}</h2>
      <ol className="mt-2.5">
        {project.events.map(({ date, kind, text, source }) => {
          const end = !project.alive && endings.includes(kind);
          return (
            <li
              key={`${date} ${kind} ${text.en}`}
              className="group relative grid grid-cols-[104px_1fr] gap-6 pb-3 text-13/[1.45]"
            >
              <time dateTime={date} className="pt-px text-12 text-ink-3">
                {formatDate(locale, date)}
              </time>
              <span
                aria-hidden="true"
                className="absolute top-2.5 -bottom-2.5 left-[117px] border-l border-ink group-last:hidden"
              />
              <span
                aria-hidden="true"
                className={
                  end
                    ? "absolute top-0.5 left-[113px] bg-paper font-semibold text-wreck"
                    : "absolute top-[7px] left-[113.5px] size-[7px] rotate-45 border border-ink bg-paper"
                }
              >
                {end && "†"}
              </span>
              <p>
                <b className={`font-semibold ${end ? "text-wreck" : ""}`}>
                  {kinds[kind]}
                  {locale === "zh" ? "：" : ". "}
                </b>
                {localized(text, locale)}
                <Refs numbers={citations.cite(project, source)} words={value.source} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
