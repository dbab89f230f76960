import type { Metadata } from "next";
import { localized } from "@/lib/catalog/lookup";
import { getCatalog } from "@/lib/content";
import { defaultLocale, languageTags, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getCatalog();
  return pageMetadata({
    site,
    locale: defaultLocale,
    path: routes.explorer(defaultLocale),
    title: localized(site.title, defaultLocale),
    description: localized(site.description, defaultLocale),
  });
}

/** `/`: goes on to English at once, without a script; the choice of language is there for whoever stays. */
export default async function RootPage() {
  const { site } = await getCatalog();
  const names = { en: messagesOf("en").root.english, zh: messagesOf("en").root.chinese };
  return (
    <main className="mx-auto max-w-2xl px-6 py-20">
      <meta httpEquiv="refresh" content={`0; url=${routes.explorer(defaultLocale)}`} />
      <h1>{localized(site.title, defaultLocale)}</h1>
      {locales.map((locale) => (
        <p key={locale} lang={languageTags[locale]} className="mt-4">
          <a href={routes.explorer(locale)} className="link font-medium">
            {names[locale]}
          </a>
          <span className="block text-ink-2">{localized(site.tagline, locale)}</span>
        </p>
      ))}
    </main>
  );
}
