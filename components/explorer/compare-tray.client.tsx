"use client";

import { Icon } from "@/components/ui/icon";
import type { ProjectCard } from "@/lib/catalog/card";
import { toggleCompare } from "@/lib/catalog/state-changes";
import { compareLimit } from "@/lib/catalog/url-parts";
import type { ExplorerState } from "@/lib/catalog/url-state";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface CompareTrayProps {
  /** Where the names are read from; undefined until the list is there. */
  cards: readonly ProjectCard[] | undefined;
  state: ExplorerState;
  locale: Locale;
  words: Messages["explorer"];
  onChange: (state: ExplorerState) => void;
}

/** What is ticked for comparison, at the foot of the window: each removable, and the way to the comparison. */
export function CompareTray({ cards, state, locale, words, onChange }: CompareTrayProps) {
  const { compare } = state;
  const name = (slug: string) => cards?.find((card) => card.slug === slug)?.name ?? slug;
  const said = plural(locale, words.ticked, compare.length, { limit: compareLimit });
  return (
    <>
      <p role="status" className="sr-only">
        {compare.length > 0 ? said : ""}
      </p>
      {compare.length > 0 && (
        <section
          aria-label={words.tray}
          className="no-print sticky bottom-0 z-10 -mx-6 mt-6 border-t border-rule bg-paper px-6 py-2.5 max-md:-mx-4 max-md:px-4"
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-13">
            <ul className="flex min-w-0 flex-1 flex-wrap gap-1.5 max-md:flex-nowrap max-md:overflow-x-auto">
              {compare.map((slug) => (
                <li key={slug} className="flex-none">
                  <button
                    type="button"
                    aria-label={fill(words.remove, { name: name(slug) })}
                    onClick={() => onChange(toggleCompare(state, slug))}
                    className="flex h-9 items-center gap-1.5 rounded border border-line bg-tile px-2.5 hover:border-harbour hover:text-harbour-ink max-md:h-11"
                  >
                    {name(slug)}
                    <Icon name="close" className="size-3" />
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              onClick={() => onChange({ ...state, compare: [] })}
              className="link h-9 px-1 text-harbour-ink max-md:h-11"
            >
              {words.clearTray}
            </button>
            <a
              href={routes.compare(locale, compare)}
              className="flex h-9 items-center gap-2 rounded bg-harbour px-4 font-medium text-paper hover:bg-harbour-ink max-md:h-11"
            >
              {compare.length > 1 ? fill(words.compareThese, { n: compare.length }) : words.compareOne}
            </a>
          </div>
        </section>
      )}
    </>
  );
}
