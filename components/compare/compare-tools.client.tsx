"use client";

import { useRef } from "react";
import type { Shown, TakeAway } from "./take-away";

interface CompareToolsProps {
  shown: Shown;
  /** Name of the file to download, without its ending. */
  fileName: string;
  /** Told what was done. */
  onDone: (message: string) => void;
}

/** Takes the comparison away. What makes the forms is fetched when somebody comes near. */
export function CompareTools({ shown, fileName, onDone }: CompareToolsProps) {
  const words = shown.words.compare;
  const loading = useRef<Promise<typeof import("./take-away")>>(undefined);
  const load = () => {
    loading.current ??= import("./take-away");
    return loading.current;
  };
  const take = (form: TakeAway) =>
    load()
      .then(({ takeAway }) => takeAway(form, shown, fileName))
      .then(onDone, () => {
        loading.current = undefined;
        onDone(words.failedTool);
      });
  const labels: Record<TakeAway, string> = {
    markdown: words.copyMarkdown,
    csv: words.downloadCsv,
    json: words.downloadJson,
    address: words.copyAddress,
    print: words.print,
  };
  const comeNear = () => load().catch(() => {});
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever comes near will want the code; the buttons act
    <div className="ml-auto flex flex-wrap items-center gap-2 max-md:ml-0" onPointerEnter={comeNear} onFocus={comeNear}>
      {Object.entries(labels).map(([form, label]) => (
        <button
          key={form}
          type="button"
          onClick={() => take(form as TakeAway)}
          className="h-[34px] rounded border border-line px-2.5 text-13 whitespace-nowrap text-ink-2 hover:border-rule hover:text-ink max-md:h-11"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
