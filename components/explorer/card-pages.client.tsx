"use client";

import { memo, useState } from "react";
import { CardGrid } from "@/components/project/card-grid";
import { type CardWords, ProjectCardItem } from "@/components/project/project-card";
import type { ProjectCard } from "@/lib/catalog/card";
import { pageSize } from "@/lib/catalog/result";
import { compareLimit } from "@/lib/catalog/url-state";
import { fill, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface CardPagesProps {
  cards: readonly ProjectCard[];
  /** How many there are in all; more than `cards` while only the first of them are there. */
  total: number;
  /** Slugs ticked for comparison. */
  compare: readonly string[];
  onToggle: (slug: string) => void;
  locale: Locale;
  words: Messages["explorer"];
  card: CardWords;
}

/** A list that grows by a page at a time. */
export function CardPages({ cards, total, compare, onToggle, locale, words, card }: CardPagesProps) {
  const [pages, setPages] = useState(1);
  const shown = cards.slice(0, pages * pageSize);
  const rest = total - shown.length;
  const full = compare.length >= compareLimit;
  return (
    <>
      <CardGrid beside>
        {shown.map((project) => {
          const checked = compare.includes(project.slug);
          return (
            <ResultCard
              key={project.slug}
              project={project}
              words={card}
              locale={locale}
              checked={checked}
              disabled={full && !checked}
              onToggle={onToggle}
            />
          );
        })}
      </CardGrid>
      {rest > 0 && (
        <>
          <button
            type="button"
            onClick={() => setPages(pages + 1)}
            className="mx-auto mt-6 block h-11 rounded border border-rule px-6 text-13 font-medium hover:border-harbour hover:text-harbour-ink no-script:hidden"
          >
            {plural(locale, words.more, Math.min(rest, pageSize))}
          </button>
          <p className="mt-6 hidden no-script:block">{words.moreByCategory}</p>
        </>
      )}
    </>
  );
}

interface ResultCardProps {
  project: ProjectCard;
  words: CardWords;
  locale: Locale;
  checked: boolean;
  disabled: boolean;
  onToggle: (slug: string) => void;
}

/** A card with the box that puts it into the comparison; drawn again only when something about it changes. */
const ResultCard = memo(function ResultCard({ project, words, locale, checked, disabled, onToggle }: ResultCardProps) {
  return (
    <ProjectCardItem card={project} words={words} locale={locale}>
      <label className="relative -mx-3.5 flex h-9 items-center gap-2 border-t border-line px-3.5 text-12 text-ink-2 hover:text-harbour-ink no-script:hidden max-md:h-11">
        <input
          type="checkbox"
          className="check"
          checked={checked}
          disabled={disabled}
          onChange={() => onToggle(project.slug)}
          aria-label={fill(words.card.compareName, { name: project.name })}
        />
        {checked ? words.card.inComparison : words.card.compare}
      </label>
    </ProjectCardItem>
  );
});
