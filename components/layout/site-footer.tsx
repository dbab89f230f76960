import { sounding } from "@/lib/catalog/counts";
import type { Catalog } from "@/lib/catalog/types";
import { fill, formatDate, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { dataRoutes, routes } from "@/lib/routes";

/** What the site holds, in words, and the ways to its rules. */
export function SiteFooter({ catalog, locale, messages }: { catalog: Catalog; locale: Locale; messages: Messages }) {
  const { site, feed } = messages;
  const { figuresDate, projects } = catalog;
  const counts = {
    projects: plural(locale, site.projects, projects.length),
    alive: plural(locale, site.aliveCount, sounding(projects).alive),
  };
  const words = figuresDate
    ? fill(site.footerCounts, { ...counts, date: formatDate(locale, figuresDate) })
    : fill(site.footerCountsNoFigures, counts);
  return (
    <footer className="mx-auto mt-10 flex max-w-[90rem] flex-wrap justify-between gap-x-6 gap-y-3 border-t border-line px-6 pt-4 pb-8 text-12 text-ink-3 max-md:px-4">
      <p className="max-w-[80ch]">
        {words} {site.footer}
      </p>
      <nav aria-label={site.footerNav} className="flex flex-wrap gap-x-5 gap-y-2">
        {[
          ["rule", site.statusRule],
          ["add", site.addProject],
          ["sources", site.sources],
          ["licence", site.licence],
        ].map(([id, label]) => (
          <a key={id} href={routes.about(locale, id)} className="underline-offset-3 hover:text-ink hover:underline">
            {label}
          </a>
        ))}
        <a href={dataRoutes.feed(locale, "all")} className="underline-offset-3 hover:text-ink hover:underline">
          {feed.link}
        </a>
      </nav>
    </footer>
  );
}
