"use client";

import { useState } from "react";
import { Highlighted } from "@/components/project/highlighted";
import { StateLabel } from "@/components/project/state-label";
import { pageSize, sortOf } from "@/lib/catalog/result";
import type { SortId } from "@/lib/catalog/sort";
import { compareLimit } from "@/lib/catalog/url-parts";
import { type ColumnId, defaultColumns, type ExplorerState } from "@/lib/catalog/url-state";
import { routes } from "@/lib/routes";
import type { Why } from "@/lib/search/explain";
import { columnText } from "./column-text";
import type { ExplorerWords } from "./explorer-words";
import { type ListProps, ResultTick } from "./result-items.client";
import { ShowMore } from "./show-more.client";

interface ResultTableProps extends ListProps {
  words: ExplorerWords;
  state: ExplorerState;
  onChange: (state: ExplorerState) => void;
}

/** What a column sorts by; the first click gives its natural direction, the second the other. */
const sortOfColumn: Record<ColumnId | "name", SortId> = {
  name: "name",
  category: "place",
  status: "status",
  kind: "kind",
  license: "license",
  language: "language",
  owner: "owner",
  stars: "stars",
  release: "release",
  started: "started",
};

/** Columns whose natural direction is from the most to the least. */
const descending: readonly SortId[] = ["stars", "release", "started"];

/** The result as a table: a row a project, a column a fact, sorted by any of them. */
export function ResultTable({
  cards,
  compare,
  onToggle,
  locale,
  words,
  card,
  query,
  why,
  state,
  onChange,
}: ResultTableProps) {
  const [pages, setPages] = useState(1);
  const shown = cards.slice(0, pages * pageSize);
  const columns = state.columns ?? defaultColumns;
  const full = compare.length >= compareLimit;
  const sorted = sortOf(state);
  const head = (id: ColumnId | "name") => {
    const sort = sortOfColumn[id];
    const here = sorted === sort;
    const down = descending.includes(sort) !== state.reverse;
    return (
      <th
        key={id}
        scope="col"
        aria-sort={here ? (down ? "descending" : "ascending") : undefined}
        className={id === "name" ? "left-0 z-3 max-md:sticky" : undefined}
      >
        <button
          type="button"
          onClick={() => onChange({ ...state, sort, reverse: here && !state.reverse })}
          className="flex w-full items-center gap-1 py-2.5 font-semibold hover:text-harbour-ink"
        >
          {words.columns[id]}
          <span aria-hidden="true" className={here ? "" : "opacity-0"}>
            {down ? "↓" : "↑"}
          </span>
        </button>
      </th>
    );
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section tabIndex={0} aria-label={words.table} className="result-table">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{card.card.compare}</span>
              </th>
              {head("name")}
              {columns.map(head)}
            </tr>
          </thead>
          <tbody>
            {shown.map((project) => {
              const checked = compare.includes(project.slug);
              return (
                <tr key={project.slug} data-project={project.slug} className={project.alive ? "" : "past"}>
                  <td>
                    <label className="grid size-6 place-items-center max-md:size-11">
                      <ResultTick
                        project={project}
                        words={card}
                        checked={checked}
                        disabled={full && !checked}
                        onToggle={onToggle}
                      />
                    </label>
                  </td>
                  <th scope="row" className="left-0 max-md:sticky">
                    <a href={routes.project(locale, project.slug)} className="hover:text-harbour-ink hover:underline">
                      <Highlighted text={project.name} query={query} />
                    </a>
                    <Reason why={why(project.slug)} names={card.card.found} query={query} />
                  </th>
                  {columns.map((id) => (
                    <td key={id} className={id === "stars" ? "text-right" : undefined}>
                      {id === "status" ? (
                        <StateLabel
                          words={{ state: card.state, past: card.card.past }}
                          state={project.state}
                          alive={project.alive}
                          since={project.since}
                        />
                      ) : (
                        (columnText(project, id, locale, words.kinds, card.proprietary) ?? (
                          <span className="text-ink-3">{words.unknownCell}</span>
                        ))
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <ShowMore rest={cards.length - shown.length} locale={locale} words={words} onMore={() => setPages(pages + 1)} />
    </>
  );
}

/** Why the search found a row, where its name does not say so. */
function Reason({
  why,
  names,
  query,
}: {
  why: Why | undefined;
  names: Record<Why["in"], string>;
  query: string | undefined;
}) {
  if (!why) return null;
  return (
    <span className="block text-11 font-normal text-ink-3">
      {names[why.in]} <Highlighted text={why.text} query={query} />
    </span>
  );
}
