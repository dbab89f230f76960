import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ChartSigns } from "@/components/ui/chart-signs";
import { timelineOf } from "@/lib/catalog/timeline";
import type { Catalog } from "@/lib/catalog/types";
import { breakYear, hasBreak } from "@/lib/catalog/year-scale";
import { fill, formatNumber, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { Timeline } from "./timeline.client";
import { TimelineKey } from "./timeline-key";
import { timelineWords } from "./timeline-words";

/** The whole ecosystem along time, what each sign means, and what has no date to be drawn at. */
export function TimelinePage({ catalog, locale }: { catalog: Catalog; locale: Locale }) {
  const messages = messagesOf(locale);
  const { timeline: words, site } = messages;
  const timeline = timelineOf(catalog, locale);
  const { scale, bands, undated } = timeline;
  const blocks = bands.flatMap((band) => band.blocks);
  const count = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <ChartSigns />
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <div className="flex items-end justify-between gap-x-10 gap-y-4 max-lg:block">
        <div>
          <h1>{fill(words.title, { from: scale.first, to: Math.floor(scale.last) })}</h1>
          <p className="mt-2 max-w-[66ch] text-ink-2">
            {fill(words.intro, { n: formatNumber(count) })}
            <span className="max-md:hidden">
              {" "}
              {words.introChart}
              {hasBreak(scale) && ` ${fill(messages.lineage.squeezed, { year: breakYear })}`}
            </span>
          </p>
        </div>
        <div className="max-lg:mt-4 max-md:hidden">
          <TimelineKey words={timelineWords(messages)} />
        </div>
      </div>
      <nav
        aria-label={words.anchors}
        className="mt-4 hidden flex-wrap gap-x-4 gap-y-1 text-13 no-script:flex max-md:no-script:hidden"
      >
        {blocks.map(({ id, name }) => (
          <a key={id} href={`#category-${id}`} className="link">
            {name}
          </a>
        ))}
      </nav>
      <Timeline timeline={timeline} locale={locale} words={timelineWords(messages)} />
      {undated.length > 0 && (
        <p className="mt-4 text-13 text-ink-3">
          {words.undated}
          {punctuation[locale].colon}
          {undated.map(({ slug, name }, i) => (
            <span key={slug}>
              {i > 0 && punctuation[locale].item}
              <a href={routes.project(locale, slug)} className="link">
                {name}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
