import type { Metadata } from "next";
import { Brand } from "@/components/layout/brand";
import { Html } from "@/components/layout/html";
import { departedProjects } from "@/lib/catalog/departed";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { defaultLocale, languageTags, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { fontVariables } from "./fonts";
import "./styles/globals.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** One page for every address that leads nowhere, in both languages, because it cannot know which was meant. */
export default async function GlobalNotFound() {
  const catalog = await getCatalog();
  const { site } = catalog;
  return (
    <Html lang="en" fonts={fontVariables}>
      <main className="mx-auto grid max-w-2xl gap-10 px-6 py-20">
        <Brand title={localized(site.title, defaultLocale)} href={routes.root()} />
        {locales.map((locale) => {
          const { departed, notFound, search, site: words } = messagesOf(locale);
          return (
            <section key={locale} lang={languageTags[locale]} aria-labelledby={`title-${locale}`}>
              {locale === locales[0] ? (
                <h1 id={`title-${locale}`}>{notFound.title}</h1>
              ) : (
                <h2 id={`title-${locale}`}>{notFound.title}</h2>
              )}
              <p className="mt-2 text-ink-2">{notFound.text}</p>
              <form action={routes.explorer(locale)} className="mt-4 flex gap-2 no-script:hidden">
                <input
                  type="search"
                  name="q"
                  aria-label={search.label}
                  className="h-11 min-w-0 flex-1 rounded border border-rule bg-tile px-3"
                />
                <input type="hidden" name="scope" value="all" />
                <button type="submit" className="h-11 rounded bg-ink px-4 font-medium text-paper hover:bg-harbour">
                  {search.submit}
                </button>
              </form>
              <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
                <li>
                  <a href={routes.explorer(locale)} className="link">
                    {notFound.explore}
                  </a>
                </li>
                <li>
                  <a href={routes.compare(locale)} className="link">
                    {notFound.compare}
                  </a>
                </li>
                {departedProjects(catalog).length > 0 && (
                  <li>
                    <a href={routes.departed(locale)} className="link">
                      {departed.title}
                    </a>
                  </li>
                )}
                <li>
                  <a href={routes.about(locale)} className="link">
                    {words.about} {localized(site.title, locale)}
                  </a>
                </li>
              </ul>
            </section>
          );
        })}
      </main>
    </Html>
  );
}
