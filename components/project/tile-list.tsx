import type { Project } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { ProjectTile } from "./project-tile";
import type { StateWords } from "./state-label";

interface TileListProps {
  projects: readonly Project[];
  startWith?: readonly string[];
  locale: Locale;
  words: StateWords;
}

/** Tiles side by side. */
export function TileList({ projects, startWith = [], locale, words }: TileListProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-1.5">
      {projects.map((project) => (
        <li key={project.slug} className="grid">
          <ProjectTile project={project} locale={locale} words={words} first={startWith.includes(project.slug)} />
        </li>
      ))}
    </ul>
  );
}
