"use client";

import { memo } from "react";
import { type CardWords, ProjectCardItem } from "@/components/project/project-card";
import type { ProjectCard } from "@/lib/catalog/card";
import { compareLimit } from "@/lib/catalog/url-parts";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Why } from "@/lib/search/explain";

/** What every list of results is given. */
export interface ListProps {
  cards: readonly ProjectCard[];
  /** Slugs ticked for comparison. */
  compare: readonly string[];
  onToggle: (slug: string) => void;
  locale: Locale;
  card: CardWords;
  /** What was searched for, if anything. */
  query: string | undefined;
  /** Why the search found a project. */
  why: (slug: string) => Why | undefined;
}

interface ResultCardProps extends Pick<ListProps, "onToggle" | "locale" | "query"> {
  /** The place and the text of the reason, apart, so that the same reason is the same. */
  whyIn: Why["in"] | undefined;
  whyText: string | undefined;
  project: ProjectCard;
  words: CardWords;
  checked: boolean;
  disabled: boolean;
}

/** A card with the box that puts it into the comparison; drawn again only when something about it changes. */
const ResultCard = memo(function ResultCard(props: ResultCardProps) {
  const { project, words, locale, query, whyIn, whyText, checked, disabled, onToggle } = props;
  const why = whyIn && whyText !== undefined ? { in: whyIn, text: whyText } : undefined;
  return (
    <ProjectCardItem card={project} words={words} locale={locale} query={query} why={why}>
      <label className="relative -mx-3.5 flex h-9 items-center gap-2 border-t border-line px-3.5 text-12 text-ink-2 hover:text-harbour-ink max-md:h-11">
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

/** Cards that can be ticked. */
export function ResultCards({ cards, compare, onToggle, locale, card, query, why }: ListProps) {
  const full = compare.length >= compareLimit;
  return cards.map((project) => {
    const checked = compare.includes(project.slug);
    const reason = why(project.slug);
    return (
      <ResultCard
        key={project.slug}
        project={project}
        words={card}
        locale={locale}
        query={query}
        whyIn={reason?.in}
        whyText={reason?.text}
        checked={checked}
        disabled={full && !checked}
        onToggle={onToggle}
      />
    );
  });
}
