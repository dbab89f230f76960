import type { Messages } from "@/lib/i18n/messages";

/** What stands where nothing was found. */
export function NothingFound({ words, onClear }: { words: Messages["explorer"]; onClear: () => void }) {
  return (
    <div className="rounded border border-dashed border-line px-5 py-8">
      <p className="font-serif text-20">{words.none}</p>
      <p className="mt-1 text-ink-2">{words.noneHint}</p>
      <button type="button" className="link mt-3 text-harbour-ink" onClick={onClear}>
        {words.clear}
      </button>
    </div>
  );
}
