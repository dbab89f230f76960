"use client";

import { useRef } from "react";
import type { Shown } from "./take-away";

interface CompareToolsProps {
  shown: Shown;
  /** Name of the file to download, without its ending. */
  fileName: string;
  /** Told what was done. */
  onDone: (message: string) => void;
}

/** Takes the comparison away: as Markdown, CSV, JSON, as an address, on paper. */
export function CompareTools({ shown, fileName, onDone }: CompareToolsProps) {
  const words = shown.words.compare;
  const loading = useRef<Promise<typeof import("./take-away")>>(undefined);
  const forms = () => {
    loading.current ??= import("./take-away");
    return loading.current;
  };
  const copy = (text: string) =>
    navigator.clipboard?.writeText(text).then(
      () => onDone(words.copied),
      () => onDone(words.copyFailed),
    ) ?? onDone(words.copyFailed);
  const download = async (form: "csv" | "json", type: string) => {
    const { takeAway } = await forms();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([takeAway[form](shown)], { type }));
    link.download = `${fileName}.${form}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  const actions = [
    { label: words.copyMarkdown, run: async () => copy((await forms()).takeAway.markdown(shown)) },
    { label: words.downloadCsv, run: () => download("csv", "text/csv;charset=utf-8") },
    { label: words.downloadJson, run: () => download("json", "application/json") },
    { label: words.copyAddress, run: () => copy(window.location.href) },
    { label: words.print, run: () => window.print() },
  ];
  const reach = () => {
    forms().catch(() => {
      loading.current = undefined;
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever comes near will want the code; the buttons act
    <div className="ml-auto flex flex-wrap items-center gap-2 max-md:ml-0" onPointerEnter={reach} onFocus={reach}>
      {actions.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => Promise.resolve(run()).catch(() => onDone(words.failedTool))}
          className="h-[34px] rounded border border-line px-2.5 text-13 whitespace-nowrap text-ink-2 hover:border-rule hover:text-ink max-md:h-11"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
