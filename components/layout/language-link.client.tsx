"use client";

import { useUrlSearch } from "@/components/ui/use-url-search.client";

/** The same page in the other language, with the same query, filters and comparison. */
export function LanguageLink({ href, tag, name }: { href: string; tag: string; name: string }) {
  const search = useUrlSearch();
  return (
    <a
      href={`${href}${search}`}
      lang={tag}
      hrefLang={tag}
      className="rounded px-1.5 py-2.5 text-13 text-ink-2 underline-offset-3 hover:text-ink hover:underline"
    >
      {name}
    </a>
  );
}
