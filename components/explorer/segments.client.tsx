"use client";

interface SegmentsProps<T extends string> {
  label: string;
  options: readonly { id: T; label: string; count?: number }[];
  chosen: T;
  onChoose: (id: T) => void;
}

/** A few choices side by side, one of them in force. */
export function Segments<T extends string>({ label, options, chosen, onChoose }: SegmentsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once, not a form's fields
    <div role="group" aria-label={label} className="flex rounded border border-rule bg-tile max-md:w-full">
      {options.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          aria-pressed={chosen === id}
          onClick={() => onChoose(id)}
          className="flex h-[30px] items-center gap-1.5 px-3 text-ink-2 hover:text-harbour-ink aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-paper max-md:h-11 max-md:flex-1 max-md:justify-center"
        >
          {name} {count !== undefined && <b className="font-semibold">{count}</b>}
        </button>
      ))}
    </div>
  );
}
