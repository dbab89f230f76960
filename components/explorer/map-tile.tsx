import { Fragment, type ReactNode } from "react";
import { monogram } from "@/components/project/project-mark";
import { type StateWords, stateText } from "@/components/project/state-label";
import type { MapTile } from "@/lib/catalog/map";
import type { Locale } from "@/lib/i18n/locales";
import { dataRoutes, routes } from "@/lib/routes";

interface MapTileItemProps {
  tile: MapTile;
  locale: Locale;
  words: StateWords;
}

/** Past names longer than this take two columns: their state stands below the name, which may not break then. */
const wideFrom = 14;

/** Names longer than this are set a little smaller, so that two lines hold them. */
const longFrom = 12;

/** A name that may break inside a long word, where a capital begins another. @example OpenTelemetry */
function softly(name: string): ReactNode {
  const parts = name.split(/(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/u);
  return parts.map((part, i) => (
    <Fragment key={part}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** A project on the map. The past ones are out of sight until the scope or the search asks for them. */
export function MapTileItem({ tile: { project, first }, locale, words }: MapTileItemProps) {
  const { slug, name, alive, status, mark } = project;
  const look = ["tile", !alive && "past", first && "first", name.length > longFrom && "long"];
  if (!alive && name.length > wideFrom) look.push("wide");
  return (
    <li data-tile={slug} hidden={!alive}>
      <a
        href={routes.project(locale, slug)}
        data-project={alive ? slug : undefined}
        className={look.filter(Boolean).join(" ")}
      >
        {alive && mark?.sheet === "plain" ? (
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <use href={`${dataRoutes.marks(mark.sheet)}#${mark.icon}`} />
          </svg>
        ) : (
          <b aria-hidden="true">{alive ? monogram(name) : "†"}</b>
        )}
        <span>
          {softly(name)}
          {!alive && <small>{stateText(words, status.state, alive, status.since)}</small>}
        </span>
      </a>
    </li>
  );
}
