"use client";

import { CardGrid } from "@/components/project/card-grid";
import type { Messages } from "@/lib/i18n/messages";
import { type ListProps, ResultCards } from "./result-card.client";

/** The first of a search in its order, above the map that shows where they and the others lie. */
export function BestMatches({ words, ...list }: ListProps & { words: Messages["explorer"] }) {
  return (
    <section aria-labelledby="best-matches" className="mb-6">
      <h3 id="best-matches" className="water mb-2.5 text-20">
        {words.bestMatches}
      </h3>
      <CardGrid>
        <ResultCards {...list} />
      </CardGrid>
    </section>
  );
}
