import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { byYearOfEnd, departedProjects } from "@/lib/catalog/departed";
import type { Catalog } from "@/lib/catalog/types";
import { formatNumber, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { dataRoutes, routes } from "@/lib/routes";
import { CauseKey } from "./cause-key";
import { DepartedItem } from "./departed-item";
import { departedOptions } from "./departed-options";
import { DepartedTools } from "./departed-tools.client";
import { Lives } from "./lives";

/** Everything that is not alive any more: how many began and ended when, why they ended, and each one by year. */
export function DepartedPage({ catalog, locale }: { catalog: Catalog; locale: Locale }) {
  const messages = messagesOf(locale);
  const { departed: words, site } = messages;
  const departed = departedProjects(catalog);
  const all = formatNumber(catalog.projects.length);
  return (
    <>
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <h1>{words.title}</h1>
      <p className="mt-2 max-w-[66ch] text-ink-2">
        {departed.length > 0 ? plural(locale, words.intro, departed.length, { all }) : words.none}{" "}
        <a href={dataRoutes.feed(locale, "status")} className="link">
          {messages.feed.link}
        </a>
      </p>
      <Lives catalog={catalog} locale={locale} words={words} />
      <CauseKey departed={departed} locale={locale} messages={messages} />
      {departed.length > 0 && (
        <section aria-labelledby="list" className="mt-10">
          <h2 id="list" className="mb-3 break-after-avoid">
            {words.list}
          </h2>
          <DepartedTools
            locale={locale}
            options={departedOptions(catalog, departed, locale, messages)}
            total={departed.length}
            words={words}
          />
          <div className="pending:invisible">
            {byYearOfEnd(departed).map(({ year, departed: ones }) => (
              <section key={year} data-year={year} aria-labelledby={`y${year}`} className="mt-6">
                <h3
                  id={`y${year}`}
                  className="break-after-avoid border-b border-rule pb-1 font-serif text-26 text-ink-3"
                >
                  {year}
                </h3>
                <ul>
                  {ones.map((one) => (
                    <DepartedItem
                      key={one.project.slug}
                      catalog={catalog}
                      departed={one}
                      locale={locale}
                      messages={messages}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
