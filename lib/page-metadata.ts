import type { Metadata } from "next";
import { localized } from "./catalog/lookup";
import type { Site } from "./catalog/types";
import { defaultLocale, type Locale, languageTags } from "./i18n/locales";
import { basePath, inLocale } from "./routes";

interface PageFacts {
  site: Site;
  locale: Locale;
  /** Address of the page as routes.ts builds it. */
  path: string;
  title: string;
  description: string;
  /** Address of the Atom feed that belongs to the page. */
  feed?: string;
}

/** Title, description, canonical address and the same page in the other languages. */
export function pageMetadata({ site, locale, path, title, description, feed }: PageFacts): Metadata {
  const absolute = (address: string) => absoluteUrl(site, address);
  const languages = Object.fromEntries(
    site.locales.map((other) => [languageTags[other], absolute(inLocale(path, other))]),
  );
  const name = localized(site.title, locale);
  return {
    title: title === name ? name : `${title} · ${name}`,
    description,
    alternates: {
      canonical: absolute(path),
      languages: { ...languages, "x-default": absolute(inLocale(path, defaultLocale)) },
      ...(feed && { types: { "application/atom+xml": absolute(feed) } }),
    },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName: name,
      locale: languageTags[locale],
      type: "website",
    },
  };
}

/** A path of this site as a full address; baseUrl already holds the folder that paths begin with. */
export function absoluteUrl({ baseUrl }: Site, path: string): string {
  return `${baseUrl}${path.slice(basePath.length)}`;
}
