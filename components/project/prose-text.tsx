import { Untranslated } from "@/components/layout/untranslated";
import { Markdown } from "@/components/ui/markdown";
import type { Prose } from "@/lib/catalog/types";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import { entryLink } from "./entry-link";

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
