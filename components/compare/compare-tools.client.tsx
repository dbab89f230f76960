"use client";

import { useState } from "react";
import { gridCsv, gridMarkdown } from "@/lib/catalog/grid-text";
import type { Messages } from "@/lib/i18n/messages";

interface CompareToolsProps {
  /** The table as rows of text. */
  grid: readonly (readonly string[])[];
  /** Name of the file to download, without its ending. */
  fileName: string;
  words: Messages["compare"];
}

/** Takes the comparison away: as Markdown, as CSV, as an address. Says what it did. */
export function CompareTools({ grid, fileName, words }: CompareToolsProps) {
  const [done, setDone] = useState("");
  const copy = async (text: string) => {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setDone(copied ? words.copied : words.copyFailed);
  };
  const download = () => {
    // the mark at the start tells spreadsheets that this is UTF-8
    const file = new Blob([`\uFEFF${gridCsv(grid)}`], { type: "text/csv;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${fileName}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  const actions = [
    { label: words.copyMarkdown, run: () => copy(gridMarkdown(grid)) },
    { label: words.downloadCsv, run: download },
    { label: words.copyAddress, run: () => copy(window.location.href) },
  ];
  return (
    <div className="ml-auto flex flex-wrap items-center gap-2 max-md:ml-0">
      <span role="status" className="text-13 text-ink-3">
        {done}
      </span>
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={run}
          className="h-[34px] rounded border border-line px-2.5 text-13 whitespace-nowrap text-ink-2 hover:border-rule hover:text-ink max-md:h-11"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
