import { fill } from "@/lib/i18n/format";
import { type Locale, languageTags, locales } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { inLocale, routes } from "@/lib/routes";
import { PaletteTrigger } from "../palette/palette-trigger.client";
import type { Visit } from "../palette/recent.client";
import { Brand } from "./brand";
import { CompareLink } from "./compare-link.client";
import { LanguageLink } from "./language-link.client";
import { SearchField } from "./search-field.client";
import { ThemeToggle } from "./theme-toggle.client";

/** The pages that the navigation leads to. */
export type Section = "explore" | "timeline" | "collections" | "concepts" | "departed" | "about" | "compare";

interface SiteHeaderProps {
  title: string;
  locale: Locale;
  /** Address of this page, from which the other language's is made. */
  path: string;
  section: Section | undefined;
  projectCount: number;
  /** Whether the catalogue has pages of these kinds; what it has none of is not in the navigation. */
  has: { collections: boolean; concepts: boolean; departed: boolean };
  messages: Messages;
  /** What this page is of, if it is a page of one thing. */
  visit: Visit | undefined;
}

/** Brand, pages, search, comparison, language and colours: the same on every page. */
export function SiteHeader({ title, locale, path, section, projectCount, has, messages, visit }: SiteHeaderProps) {
  const { site, search, theme, palette, state, card } = messages;
  const pages = [
    { id: "explore", href: routes.explorer(locale), label: site.explore },
    { id: "timeline", href: routes.timeline(locale), label: site.timeline },
    ...(has.collections ? [{ id: "collections", href: routes.collections(locale), label: site.collections }] : []),
    ...(has.concepts ? [{ id: "concepts", href: routes.concepts(locale), label: site.concepts }] : []),
    ...(has.departed ? [{ id: "departed", href: routes.departed(locale), label: site.departed }] : []),
    { id: "about", href: routes.about(locale), label: site.about },
  ];
  return (
    <header className="no-print sticky top-0 z-20 border-b border-rule bg-paper max-lg:static">
      <div className="mx-auto flex min-h-14 max-w-[90rem] items-center gap-5 px-6 max-lg:flex-wrap max-lg:gap-x-3 max-lg:gap-y-2 max-lg:py-2.5 max-md:px-4">
        <Brand title={title} href={routes.explorer(locale)} />
        <nav
          aria-label={site.pages}
          className="flex gap-0.5 text-13 text-ink-2 max-lg:order-8 max-lg:basis-full max-md:flex-wrap max-md:gap-0 max-md:text-12"
        >
          {pages.map(({ id, href, label }) => (
            <a
              key={id}
              href={href}
              aria-current={section === id ? "page" : undefined}
              className="rounded px-2.5 py-1.5 hover:bg-margin hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--harbour)] max-md:flex-auto max-md:px-0.5 max-md:py-2.5 max-md:text-center"
            >
              {label}
            </a>
          ))}
        </nav>
        <span className="ml-auto max-md:hidden" />
        <SearchField
          action={routes.explorer(locale)}
          label={search.label}
          placeholder={fill(search.placeholder, { n: projectCount })}
          live={section === "explore"}
        />
        <PaletteTrigger
          locale={locale}
          visit={visit}
          pages={pages.map(({ href, label }) => ({ href, name: label }))}
          otherLanguages={locales
            .filter((other) => other !== locale)
            .map((other) => ({ href: inLocale(path, other), name: site.otherLanguage }))}
          words={{ ...palette, ...theme, state, past: card.past }}
        />
        <div className="flex items-center gap-2 max-md:ml-auto max-md:gap-1">
          <CompareLink href={routes.compare(locale)} label={site.compare} />
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <LanguageLink
                key={other}
                href={inLocale(path, other)}
                tag={languageTags[other]}
                name={site.otherLanguage}
              />
            ))}
          <ThemeToggle words={theme} />
        </div>
      </div>
    </header>
  );
}
