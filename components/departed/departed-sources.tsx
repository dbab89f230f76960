import { Citations } from "@/lib/catalog/citations";
import type { Project } from "@/lib/catalog/types";
import { punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** Where the end of a project stands, by the titles of its sources. */
export function DepartedSources({ project, locale, label }: { project: Project; locale: Locale; label: string }) {
  const citations = new Citations();
  citations.cite(project, project.status.source);
  const sources = citations.list();
  if (sources.length === 0) return null;
  return (
    <p className="mt-1 text-12 text-ink-3">
      {label}
      {punctuation[locale].colon}
      {sources.map(({ url, title }, i) => (
        <span key={url}>
          {i > 0 && punctuation[locale].item}
          <a
            href={url}
            rel="noopener"
            className="underline decoration-line underline-offset-3 hover:decoration-harbour"
          >
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
