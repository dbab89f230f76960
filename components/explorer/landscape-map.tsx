import { Icon } from "@/components/ui/icon";
import { Isobath } from "@/components/ui/isobath";
import { localized } from "@/lib/catalog/lookup";
import { landscapeMap, type MapBand } from "@/lib/catalog/map";
import type { Catalog } from "@/lib/catalog/types";
import { plural, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { MapBlockItem } from "./map-block";
import { Sounding } from "./sounding";

/** The sea of each layer, one step deeper down the sheet; after the ninth it gets no deeper. */
const seas = [
  { background: "bg-sea-1", fill: "fill-sea-1" },
  { background: "bg-sea-2", fill: "fill-sea-2" },
  { background: "bg-sea-3", fill: "fill-sea-3" },
  { background: "bg-sea-4", fill: "fill-sea-4" },
  { background: "bg-sea-5", fill: "fill-sea-5" },
  { background: "bg-sea-6", fill: "fill-sea-6" },
  { background: "bg-sea-7", fill: "fill-sea-7" },
  { background: "bg-sea-8", fill: "fill-sea-8" },
  { background: "bg-sea-9", fill: "fill-sea-9" },
] as const;

interface LandscapeMapProps {
  catalog: Catalog;
  locale: Locale;
  messages: Messages;
}

/** The whole landscape on one sheet. Plain links: a script only hides tiles and helps the keyboard. */
export function LandscapeMap({ catalog, locale, messages }: LandscapeMapProps) {
  return (
    <div className="map" data-map="">
      {landscapeMap(catalog).map((band, i) => (
        <Band key={band.layer.id} band={band} depth={i} locale={locale} messages={messages} />
      ))}
    </div>
  );
}

function Band({ band, depth, locale, messages }: { band: MapBand; depth: number; locale: Locale; messages: Messages }) {
  const { layer, counts, blocks, places } = band;
  const { explorer: words } = messages;
  const sea = seas[Math.min(depth, seas.length - 1)] ?? seas[0];
  const name = localized(layer.name, locale);
  const soundings = (
    <Sounding {...counts} words={plural(locale, words.sounding, counts.alive, { past: counts.past })} />
  );
  return (
    <section id={layer.id} aria-labelledby={`band-${layer.id}`} className={`map-band ${sea.background}`} data-band="">
      {depth > 0 && <Isobath seed={depth} sea={sea.fill} />}
      <div className="map-sea">
        <h2 id={`band-${layer.id}`} className="max-md:text-26">
          <span className="map-name water">{name}</span>
          <button
            type="button"
            aria-expanded="false"
            aria-controls={`blocks-${layer.id}`}
            className="map-toggle w-full py-3 text-left"
          >
            <span className="flex items-baseline gap-2.5">
              <span className="water">{name}</span>
              <span className="map-count font-sans text-16 text-harbour-ink not-italic">{soundings}</span>
              <Icon name="chevron" className="ml-auto size-4.5 self-center text-harbour-ink in-data-open:rotate-180" />
            </span>
            <span className="block font-sans text-12 text-ink-2 not-italic in-data-open:hidden">
              {places.map((project) => project.name).join(punctuation[locale].item)}
            </span>
          </button>
        </h2>
        <p className="map-count mt-1 text-harbour-ink">{soundings}</p>
        <p className="mt-1 max-w-28 text-11 text-ink-2">{localized(layer.summary, locale)}</p>
      </div>
      <div id={`blocks-${layer.id}`} className="map-blocks">
        {blocks.map((block) => (
          <MapBlockItem key={block.category.id} block={block} locale={locale} messages={messages} />
        ))}
      </div>
    </section>
  );
}
