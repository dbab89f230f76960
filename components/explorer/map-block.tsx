import { localized } from "@/lib/catalog/lookup";
import type { MapBlock } from "@/lib/catalog/map";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { MapTileItem } from "./map-tile";
import { Sounding } from "./sounding";

interface MapBlockItemProps {
  block: MapBlock;
  locale: Locale;
  messages: Messages;
}

/** A category on the map: its name with its soundings, and a tile a project. */
export function MapBlockItem({ block, locale, messages }: MapBlockItemProps) {
  const { category, counts, columns, tiles, rest } = block;
  const { explorer: words, state, card } = messages;
  const name = localized(category.name, locale);
  const href = routes.category(locale, category.id);
  return (
    <section
      aria-labelledby={`map-${category.id}`}
      className="map-block"
      data-block={category.id}
      data-alive={columns.alive}
      data-all={columns.all}
    >
      <h3 id={`map-${category.id}`}>
        <a href={href} className="underline-offset-3 hover:text-harbour-ink hover:underline">
          {name}
        </a>{" "}
        <span className="map-count ml-1 font-normal text-ink-2">
          <Sounding {...counts} words={plural(locale, words.sounding, counts.alive, { past: counts.past })} />
        </span>
      </h3>
      <ul className="map-tiles">
        {tiles.map((tile) => (
          <MapTileItem key={tile.project.slug} tile={tile} locale={locale} words={{ state, past: card.past }} />
        ))}
      </ul>
      {rest > 0 && (
        <a
          href={href}
          className="link mt-1 text-12 text-harbour-ink"
          aria-label={fill(words.restOf, { n: rest, name })}
        >
          {fill(words.rest, { n: rest })}
        </a>
      )}
    </section>
  );
}
