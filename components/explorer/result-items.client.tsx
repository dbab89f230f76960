"use client";

import type { ComponentType } from "react";
import type { CardWords } from "@/components/project/project-card";
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

/** What one result is drawn from. */
export interface ResultItemProps extends Pick<ListProps, "onToggle" | "locale" | "query"> {
  /** The place and the text of the reason, apart, so that the same reason is the same. */
  whyIn: Why["in"] | undefined;
  whyText: string | undefined;
  project: ProjectCard;
  words: CardWords;
  checked: boolean;
  disabled: boolean;
}

/** Results that can be ticked, each drawn as an Item. */
export function ResultItems({ Item, ...list }: ListProps & { Item: ComponentType<ResultItemProps> }) {
  const { cards, compare, onToggle, locale, card, query, why } = list;
  const full = compare.length >= compareLimit;
  return cards.map((project) => {
    const checked = compare.includes(project.slug);
    const reason = why(project.slug);
    return (
      <Item
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

type ResultTickProps = Pick<ResultItemProps, "project" | "words" | "checked" | "disabled" | "onToggle">;

/** The box that puts a result into the comparison. */
export function ResultTick({ project, words, checked, disabled, onToggle }: ResultTickProps) {
  return (
    <input
      type="checkbox"
      className="check"
      checked={checked}
      disabled={disabled}
      onChange={() => onToggle(project.slug)}
      aria-label={fill(words.card.compareName, { name: project.name })}
    />
  );
}
