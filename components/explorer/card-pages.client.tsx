"use client";

import { useState } from "react";
import { CardGrid } from "@/components/project/card-grid";
import { pageSize } from "@/lib/catalog/result";
import type { Messages } from "@/lib/i18n/messages";
import { ResultCard } from "./result-card.client";
import { type ListProps, ResultItems } from "./result-items.client";
import { ShowMore } from "./show-more.client";

/** The result as cards: a list that grows by a page at a time. */
export function CardPages({ words, ...list }: ListProps & { words: Messages["explorer"] }) {
  const [pages, setPages] = useState(1);
  const shown = list.cards.slice(0, pages * pageSize);
  return (
    <>
      <CardGrid>
        <ResultItems Item={ResultCard} {...list} cards={shown} />
      </CardGrid>
      <ShowMore
        rest={list.cards.length - shown.length}
        locale={list.locale}
        words={words}
        onMore={() => setPages(pages + 1)}
      />
    </>
  );
}
