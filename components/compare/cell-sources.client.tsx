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
    if (!(link instanceof HTMLAnchorElement) || !cell || !content.current || !note.current?.showPopover) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const [dialog, inside] = [note.current, content.current];
    import("./cell-note").then(
      ({ cellNote }) => {
        inside.replaceChildren(...cellNote(cell));
        dialog.showPopover({ source: link });
        dialog.focus();
      },
      // without it the number leads to the list below, as it does without a script
      () => window.location.assign(link.hash),
    );
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
