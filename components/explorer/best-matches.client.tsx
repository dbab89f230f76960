"use client";

import { memo } from "react";
import { Highlighted } from "@/components/project/highlighted";
import { ProjectLinks } from "@/components/project/project-links";
import { ProjectMark } from "@/components/project/project-mark";
import { StateLabel } from "@/components/project/state-label";
import { punctuation } from "@/lib/i18n/format";
import { languageTags } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { type ListProps, type ResultItemProps, ResultItems, ResultTick } from "./result-items.client";

/** The first of a search in its order, in few lines: the map that shows where they and the others lie stays in sight. */
export function BestMatches({ words, ...list }: ListProps & { words: Messages["explorer"] }) {
  return (
    <section aria-labelledby="best-matches" className="mb-5">
      <h3 id="best-matches" className="sr-only">
        {words.bestMatches}
      </h3>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,25rem),1fr))] gap-2">
        <ResultItems Item={Match} {...list} />
      </ul>
    </section>
  );
}

/** A project in three lines: name and state, what it does or what to use instead, why it was found. */
const Match = memo(function Match(props: ResultItemProps) {
  const { project, words, locale, query, whyIn, whyText } = props;
  const { slug, name, mark, alive, state, since, summary, summaryLocale, useToday } = project;
  return (
    <li
      data-project={slug}
      className={`group relative grid grid-cols-[26px_1fr_auto] gap-x-2.5 rounded border py-2 pl-3 text-13/[1.35] hover:border-harbour ${
        alive ? "border-rule bg-tile" : "border-dashed border-past-edge"
      }`}
    >
      <ProjectMark name={name} mark={mark} />
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline gap-x-2.5">
          <h4 className="text-15/[1.3] font-semibold group-hover:text-harbour-ink">
            <a href={routes.project(locale, slug)} className="after:absolute after:inset-0">
              <Highlighted text={name} query={query} />
            </a>
          </h4>
          <span className="text-12">
            <StateLabel
              words={{ state: words.state, past: words.card.past }}
              state={state}
              alive={alive}
              since={since}
            />
          </span>
          {whyIn && whyIn !== "summary" && (
            <span className="text-12 text-ink-3">
              {words.card.found[whyIn]}
              {punctuation[locale].colon}
              <Highlighted text={whyText ?? ""} query={query} />
            </span>
          )}
        </div>
        <p className="line-clamp-2 text-ink-2" lang={summaryLocale && languageTags[summaryLocale]}>
          <Highlighted text={summary} query={query} />
        </p>
        {useToday.length > 0 && (
          <p>
            <span className="text-ink-3">{words.card.useToday}</span>{" "}
            <ProjectLinks projects={useToday} locale={locale} className="relative font-medium text-harbour-ink" />
          </p>
        )}
      </div>
      <label className="relative -my-2 grid w-10 place-items-center rounded hover:bg-harbour-wash max-md:w-11">
        <ResultTick {...props} />
      </label>
    </li>
  );
});
