"use client";

import { Icon } from "@/components/ui/icon";
import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";

interface ColumnToolsProps {
  slug: string;
  name: string;
  /** Whether it is the first or the last column, which cannot go further. */
  first: boolean;
  last: boolean;
  words: Messages["compare"];
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** The id of one of a column's buttons, so that the focus can follow the column. */
export function columnToolId(slug: string, tool: "left" | "right" | "remove"): string {
  return `${tool}-${slug}`;
}

/** Buttons that move a column or take it away. At the edge a button stays, so that the focus is not lost. */
export function ColumnTools({ slug, name, first, last, words, onMove, onRemove }: ColumnToolsProps) {
  const tools = [
    { id: "left", icon: "left", label: words.moveLeft, run: () => onMove(-1), off: first },
    { id: "right", icon: "right", label: words.moveRight, run: () => onMove(1), off: last },
    { id: "remove", icon: "close", label: words.remove, run: onRemove, off: false },
  ] as const;
  return (
    <span className="no-print -mr-1.5 ml-auto flex">
      {tools
        .filter(({ id }) => id === "remove" || !(first && last))
        .map(({ id, icon, label, run, off }) => (
          <button
            key={id}
            id={columnToolId(slug, id)}
            type="button"
            aria-label={fill(label, { name })}
            aria-disabled={off || undefined}
            onClick={() => !off && run()}
            className="grid size-6 place-items-center rounded hover:bg-margin hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-30 max-md:size-8"
          >
            <Icon name={icon} className="size-3" />
          </button>
        ))}
    </span>
  );
}
