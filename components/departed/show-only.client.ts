"use client";

import { type DepartedFilter, matchesDeparted } from "@/lib/catalog/departed-filter";
import { normalize } from "@/lib/search/normalize";

/** What each row can be found by, read once. */
const texts = new WeakMap<Element, string>();

function textOf(row: HTMLElement): string {
  const text = texts.get(row) ?? normalize(`${row.textContent} ${row.dataset.aliases ?? ""}`);
  texts.set(row, text);
  return text;
}

/** Hides the rows that do not fit, and the years that have none left. @returns how many are shown */
export function showOnly(filter: DepartedFilter): number {
  let shown = 0;
  for (const section of document.querySelectorAll<HTMLElement>("section[data-year]")) {
    const year = section.dataset.year ?? "";
    let here = 0;
    for (const row of section.querySelectorAll<HTMLElement>("[data-project]")) {
      const { cause = "", category = "" } = row.dataset;
      row.hidden = !matchesDeparted({ year, cause, category, text: textOf(row) }, filter);
      if (!row.hidden) here++;
    }
    section.hidden = here === 0;
    shown += here;
  }
  return shown;
}
