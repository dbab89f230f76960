import type { ReactNode } from "react";
import { Highlighted } from "@/components/project/highlighted";
import type { ProjectCard } from "@/lib/catalog/card";
import { formatCompact, formatDate, punctuation, yearOf } from "@/lib/i18n/format";
import { type Locale, languageTags } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import type { Why } from "@/lib/search/explain";
import { ProjectLinks } from "./project-links";
import { ProjectMark } from "./project-mark";
import { StateLabel } from "./state-label";

/** The words a card needs. */
export interface CardWords {
  card: Messages["card"];
  state: Messages["state"];
  proprietary: string;
}

/** The slice of the interface's words for cards. */
export function cardWords({ card, state, value }: Messages): CardWords {
  return { card, state, proprietary: value.proprietary };
}

interface ProjectCardItemProps {
  card: ProjectCard;
  words: CardWords;
  locale: Locale;
  /** What was searched for; it is marked where the card shows it. */
  query?: string | undefined;
  /** Why the search found it, where its name does not say so. */
  why?: Why | undefined;
  /** A control at the foot, such as the tick for comparison. */
  children?: ReactNode;
}

/** One project in a list: mark, name, category, state, what it does, what to use instead, four facts. All of it links. */
export function ProjectCardItem({ card, words, locale, query, why, children }: ProjectCardItemProps) {
  const { slug, name, mark, alive, state, since, summary, summaryLocale, useToday, categoryName } = card;
  const frame = alive ? "border-rule bg-tile" : "border-dashed border-past-edge";
  return (
    <li
      data-project={slug}
      className={`group relative flex min-w-0 flex-col rounded border px-3.5 pt-3.5 text-13/[1.42] hover:border-harbour ${frame}`}
    >
      <div className="grid grid-cols-[28px_1fr] items-center gap-2.5">
        <ProjectMark name={name} mark={mark} />
        <div className="min-w-0">
          <h3 className="text-17/[1.15] font-semibold group-hover:text-harbour-ink">
            <a href={routes.project(locale, slug)} className="after:absolute after:inset-0">
              <Highlighted text={name} query={query} />
            </a>
          </h3>
          <p className="text-12/[1.3] text-ink-3 [font-stretch:92%]">{categoryName}</p>
        </div>
      </div>
      <p className="mt-2.5 text-12">
        <StateLabel words={{ state: words.state, past: words.card.past }} state={state} alive={alive} since={since} />
      </p>
      <p className="mt-1.5 flex-1 text-pretty text-ink-2" lang={summaryLocale && languageTags[summaryLocale]}>
        <Highlighted text={summary} query={query} />
      </p>
      {why && why.in !== "summary" && (
        <p className="mt-1.5 text-12 text-ink-3">
          {words.card.found[why.in]}
          {punctuation[locale].colon}
          <Highlighted text={why.text} query={query} />
        </p>
      )}
      {useToday.length > 0 && (
        <p className="mt-1.5">
          <span className="text-ink-3">{words.card.useToday}</span>{" "}
          <ProjectLinks projects={useToday} locale={locale} className="relative font-medium text-harbour-ink" />
        </p>
      )}
      <CardFacts card={card} words={words} locale={locale} />
      {children}
    </li>
  );
}

/** Licence, language, stars and last release: those that are known. */
function CardFacts({ card, words, locale }: Omit<ProjectCardItemProps, "children">) {
  const { license, languages, stars, release, started } = card;
  const { card: names, proprietary } = words;
  const facts = [
    [names.licence, license === "proprietary" ? proprietary : license],
    [names.language, languages.slice(0, 2).join(punctuation[locale].item)],
    [names.stars, stars === undefined ? undefined : formatCompact(locale, stars)],
    [names.release, release?.date ? formatDate(locale, release.date) : release?.version],
    [names.since, started && yearOf(started)],
  ].filter(([, value]) => value);
  if (facts.length === 0) return <span className="h-2.5" />;
  return (
    <dl className="mt-3 mb-2.5 grid gap-0.5 border-t border-line pt-2 text-12">
      {facts.slice(0, 4).map(([name, value]) => (
        <div key={name} className="flex justify-between gap-2">
          <dt className="flex-none text-ink-3">{name}</dt>
          <dd className="min-w-0 text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
