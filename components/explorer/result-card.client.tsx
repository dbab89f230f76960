"use client";

import { memo } from "react";
import { ProjectCardItem } from "@/components/project/project-card";
import { type ResultItemProps, ResultTick } from "./result-items.client";

/** A card with the box that puts it into the comparison; drawn again only when something about it changes. */
export const ResultCard = memo(function ResultCard(props: ResultItemProps) {
  const { project, words, locale, query, whyIn, whyText, checked } = props;
  const why = whyIn && whyText !== undefined ? { in: whyIn, text: whyText } : undefined;
  return (
    <ProjectCardItem card={project} words={words} locale={locale} query={query} why={why}>
      <label className="relative -mx-3.5 flex h-9 items-center gap-2 border-t border-line px-3.5 text-12 text-ink-2 hover:text-harbour-ink max-md:h-11">
        <ResultTick {...props} />
        {checked ? words.card.inComparison : words.card.compare}
      </label>
    </ProjectCardItem>
  );
});
