import { HideUntilSettled } from "@/components/layout/hide-until-settled";
import { sounding } from "@/lib/catalog/counts";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import { fill, formatNumber, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { MapKey } from "./map-key";

/** What the landscape is of and how large it is, in words. */
export function ExplorerIntro({ catalog, locale, messages }: { catalog: Catalog; locale: Locale; messages: Messages }) {
  const { explorer, search } = messages;
  const { alive, past } = sounding(catalog.projects);
  const words = fill(explorer.intro, {
    alive: plural(locale, explorer.introAlive, alive),
    categories: plural(locale, explorer.introCategories, catalog.categories.length),
    past: formatNumber(past),
  });
  return (
    <div className="flex items-end justify-between gap-8 pt-5.5 pb-4 max-lg:block">
      <HideUntilSettled />
      <div>
        <h1>{localized(catalog.site.tagline, locale)}</h1>
        <p className="mt-2 max-w-[66ch] text-ink-2 print:max-w-none">
          {words}
          {past > 0 && (
            <>
              {" "}
              <a href={routes.departed(locale)} className="link">
                {messages.departed.all}
              </a>
            </>
          )}
        </p>
        <p className="mt-2 hidden max-w-[66ch] text-13 text-ink-2 no-script:block">{search.noScript}</p>
      </div>
      <MapKey messages={messages} />
    </div>
  );
}
