import { CardGrid } from "@/components/project/card-grid";
import { cardWords, ProjectCardItem } from "@/components/project/project-card";
import { projectCards } from "@/lib/catalog/card";
import type { Catalog } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";

interface FirstCardsProps {
  catalog: Catalog;
  locale: Locale;
  messages: Messages;
}

/** How many stand there: they weigh on everybody's first load, and are for few. */
const firstPage = 24;

/** The first page of cards for who has no script; with one, the explorer draws them from its data. */
export function FirstCards({ catalog, locale, messages }: FirstCardsProps) {
  const alive = projectCards(catalog, locale).filter((card) => card.alive);
  const words = cardWords(messages);
  return (
    <noscript>
      <section aria-labelledby="first-cards" className="mt-8">
        <h2 id="first-cards" className="mb-3">
          {messages.explorer.asCards}
        </h2>
        <CardGrid>
          {alive.slice(0, firstPage).map((card) => (
            <ProjectCardItem key={card.slug} card={card} words={words} locale={locale} />
          ))}
        </CardGrid>
        {alive.length > firstPage && <p className="mt-6">{messages.explorer.moreByCategory}</p>}
      </section>
    </noscript>
  );
}
