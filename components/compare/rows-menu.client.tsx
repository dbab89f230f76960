"use client";

import { type ComponentType, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { plural } from "@/lib/i18n/format";
import type { RowListProps } from "./row-list";

interface RowsMenuProps extends RowListProps {
  /** How many rows of the table are left out. */
  count: number;
}

/** A button that opens the table's rows, each to be left out or shown. Escape and a click elsewhere close it. */
export function RowsMenu({ count, ...list }: RowsMenuProps) {
  const { locale, words } = list;
  const [panel, setPanel] = useState<{ List: ComponentType<RowListProps> }>();
  const [open, setOpen] = useState(false);
  const load = () => {
    if (!panel) import("./row-list").then(({ RowList }) => setPanel({ List: RowList })).catch(() => {});
  };
  return (
    <>
      <button
        type="button"
        popoverTarget="rows"
        onClick={load}
        className={`flex h-[34px] items-center gap-1.5 rounded border px-2.5 text-13 whitespace-nowrap hover:border-rule hover:text-ink max-md:h-11 ${
          count > 0 ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
        }`}
      >
        {words.rows}
        {count > 0 && <span>{plural(locale, words.rowsHidden, count)}</span>}
        <Icon name="chevron" className="size-3" />
      </button>
      <div
        id="rows"
        popover="auto"
        role="dialog"
        aria-label={words.rows}
        onToggle={(event) => setOpen(event.newState === "open")}
        className="anchored max-h-[min(60vh,36rem)] overflow-y-auto rounded border border-rule bg-tile p-3 text-13 text-ink"
      >
        {open && panel && <panel.List {...list} />}
      </div>
    </>
  );
}
