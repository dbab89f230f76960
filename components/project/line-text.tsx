import { MarkdownLine } from "@/components/ui/markdown";
import { localized } from "@/lib/catalog/lookup";
import type { Localized } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import { entryLink } from "./entry-link";

/** A line of the content with its code and its links to other entries. */
export function LineText({ text, locale }: { text: Localized; locale: Locale }) {
  return <MarkdownLine text={localized(text, locale)} resolveLink={(address) => entryLink(address, locale)} />;
}
