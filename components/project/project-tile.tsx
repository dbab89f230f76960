import type { Project } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { ProjectMark } from "./project-mark";
import { type StateWords, stateText } from "./state-label";

interface ProjectTileProps {
  project: Project;
  locale: Locale;
  words: StateWords;
  /** Whether the category says to start with it: a firmer frame. */
  first?: boolean;
}

/** A project at its smallest: mark and name; past ones hatched, with dagger, state and year. */
export function ProjectTile({ project, locale, words, first }: ProjectTileProps) {
  const { slug, name, alive, status, mark } = project;
  const frame = alive
    ? `bg-land ${first ? "border-ink font-semibold" : "border-ink/32"}`
    : "hatch border-dashed border-past-edge text-ink-2";
  return (
    <a
      href={routes.project(locale, slug)}
      data-project={slug}
      className={`flex min-h-9 items-center gap-2 rounded border px-2 py-1 text-13/[1.1] hover:border-solid hover:border-harbour hover:bg-harbour-wash max-md:min-h-11 ${frame}`}
    >
      {alive ? (
        <ProjectMark name={name} mark={mark} small />
      ) : (
        <span aria-hidden="true" className="w-3 text-center font-semibold text-wreck">
          †
        </span>
      )}
      <span className="min-w-0">
        {name}
        {!alive && (
          <small className="block text-11 text-past-word">{stateText(words, status.state, alive, status.since)}</small>
        )}
      </span>
    </a>
  );
}
