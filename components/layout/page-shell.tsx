import type { ReactNode } from "react";
import { departedProjects } from "@/lib/catalog/departed";
import { localized } from "@/lib/catalog/lookup";
import type { Catalog } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { SiteFooter } from "./site-footer";
import { type Section, SiteHeader } from "./site-header";

interface PageShellProps {
  catalog: Catalog;
  locale: Locale;
  /** Address of the page. */
  path: string;
  section?: Section;
  /** Name of the one thing that the page is of; the palette offers it again later. */
  name?: string;
  children: ReactNode;
}

/** What surrounds every page: the skip link, the header, one main, the footer. */
export function PageShell({ catalog, locale, path, section, name, children }: PageShellProps) {
  const messages = messagesOf(locale);
  return (
    <>
      <a href="#main" className="absolute top-2 -left-[999px] z-30 rounded bg-ink px-3 py-2 text-paper focus:left-4">
        {messages.site.skip}
      </a>
      <SiteHeader
        title={localized(catalog.site.title, locale)}
        locale={locale}
        path={path}
        section={section}
        projectCount={catalog.projects.length}
        has={{
          collections: catalog.collections.length > 0,
          concepts: catalog.concepts.length > 0,
          departed: departedProjects(catalog).length > 0,
        }}
        messages={messages}
        visit={name === undefined ? undefined : { href: path, name }}
      />
      <main id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-6 outline-none max-md:px-4">
        {children}
      </main>
      <SiteFooter catalog={catalog} locale={locale} messages={messages} />
    </>
  );
}
