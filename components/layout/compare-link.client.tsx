"use client";

import { useUrlSearch } from "@/components/ui/use-url-search.client";
import { compareLimit, parseSlugs } from "@/lib/catalog/url-parts";

/** The way to the comparison, with how many are ticked for it. */
export function CompareLink({ href, label }: { href: string; label: string }) {
  const slugs = parseSlugs(new URLSearchParams(useUrlSearch()).get("p")).slice(0, compareLimit);
  return (
    <a
      href={slugs.length > 0 ? `${href}?p=${slugs.join(",")}` : href}
      className="flex h-9 items-center gap-2 rounded border border-harbour px-3 text-13 font-medium text-harbour-ink hover:bg-harbour-wash max-md:h-11 max-md:px-2"
    >
      {label}
      {slugs.length > 0 && " "}
      {slugs.length > 0 && (
        <span className="min-w-5 rounded-sm bg-harbour text-center text-12/5 font-semibold text-paper">
          {slugs.length}
        </span>
      )}
    </a>
  );
}
