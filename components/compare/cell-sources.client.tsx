"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { Icon } from "@/components/ui/icon";

/**
 * Opens what a cell rests on where the cell stands: question, answer, note and sources, taken from the page itself.
 * Without a script the numbers lead to the list of sources at the foot, which says the same.
 */
export function CellSources({ close, children }: { close: string; children: ReactNode }) {
  const note = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('td a[href^="#source-"]') : null;
    const cell = link?.closest("td");
    if (!(link instanceof HTMLElement) || !cell || !content.current || !note.current?.showPopover) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    content.current.replaceChildren(...cellNote(cell));
    note.current.showPopover({ source: link });
    note.current.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside act; this hears them, keys included
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div onClick={open}>
      {children}
      <div
        ref={note}
        id="cell-note"
        popover="auto"
        role="dialog"
        aria-labelledby="cell-sources"
        tabIndex={-1}
        className="anchored no-print max-h-[60vh] overflow-y-auto rounded border border-rule bg-tile px-4 py-3 text-13/[1.4] text-ink outline-none"
      >
        <button
          type="button"
          popoverTarget="cell-note"
          popoverTargetAction="hide"
          aria-label={close}
          className="float-right -mt-1 -mr-2 grid size-7 place-items-center rounded text-ink-3 hover:bg-margin hover:text-ink max-md:size-11"
        >
          <Icon name="close" className="size-3" />
        </button>
        <div ref={content} />
      </div>
    </div>
  );
}

/** What the page says of a cell: its heads, its answer, the sources that its numbers lead to. */
function cellNote(cell: HTMLTableCellElement): HTMLElement[] {
  const row = cell.closest("tr");
  const question = row?.querySelector("th summary") ?? row?.querySelector("th");
  const project = cell.closest("table")?.querySelectorAll("thead th")[cell.cellIndex]?.querySelector("a");
  const title = document.createElement("p");
  title.id = "cell-sources";
  title.className = "text-12 text-ink-3";
  title.textContent = [project, question].flatMap((part) => part?.textContent ?? []).join(" · ");
  const answer = document.createElement("div");
  answer.className = "mt-1 mb-2 border-b border-line-2 pb-2";
  const numbers = [...cell.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')];
  answer.append(...[...cell.cloneNode(true).childNodes]);
  for (const number of answer.querySelectorAll("sup")) number.remove();
  const sources = document.createElement("ol");
  for (const id of new Set(numbers.map(({ hash }) => hash.slice(1)))) {
    const source = document.getElementById(id)?.cloneNode(true);
    if (!(source instanceof HTMLElement)) continue;
    source.removeAttribute("id");
    sources.append(source);
  }
  return [title, answer, sources];
}
