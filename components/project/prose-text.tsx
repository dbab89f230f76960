import { Untranslated } from "@/components/layout/untranslated";
import { Markdown } from "@/components/ui/markdown";
import type { Prose } from "@/lib/catalog/types";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";

interface ProseTextProps {
  prose: Prose;
  locale: Locale;
  /** Said where the text is in English for want of a translation. */
  untranslated: string;
}

/** The prose of an entry, its links to other entries resolved for this language. */
export function ProseText({ prose, locale, untranslated }: ProseTextProps) {
  return (
    <>
      <Untranslated written={prose.locale} locale={locale} words={untranslated} />
      <div className="prose mt-2.5" lang={prose.locale === locale ? undefined : languageTags[prose.locale]}>
        <Markdown text={prose.body} resolveLink={(address) => entryLink(address, locale)} />
      </div>
    </>
  );
}

/** `project:slug`, `category:id` and `collection:id` as addresses of this site; others as they are. */
function entryLink(address: string, locale: Locale): string {
  const [, kind, id = ""] = /^(project|category|collection):(.*)$/.exec(address) ?? [];
  if (kind === "project") return routes.project(locale, id);
  if (kind === "category") return routes.category(locale, id);
  if (kind === "collection") return routes.collection(locale, id);
  return address;
}
