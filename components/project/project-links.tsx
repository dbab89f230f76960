import { punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";

interface ProjectLinksProps {
  projects: readonly { slug: string; name: string }[];
  locale: Locale;
  className?: string;
}

/** Projects by name, each a link, in one line of text. */
export function ProjectLinks({ projects, locale, className = "" }: ProjectLinksProps) {
  return projects.map(({ slug, name }, i) => (
    <span key={slug}>
      {i > 0 && punctuation[locale].item}
      <a href={routes.project(locale, slug)} className={`link ${className}`}>
        {name}
      </a>
    </span>
  ));
}
