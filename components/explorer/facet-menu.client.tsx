"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { FacetOption } from "@/lib/catalog/explorer-data";

interface FacetMenuProps {
  label: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  /** How many projects each value would leave; undefined until the list is there. */
  counts: Map<string, number> | undefined;
  onToggle: (value: string) => void;
}

/** A button that opens the values of one facet, each with its count. Escape and a click elsewhere close it. */
export function FacetMenu({ label, options, chosen, counts, onToggle }: FacetMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);

  const closeOnEscape = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

  if (options.length < 2) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is caught for the controls inside
    <div ref={root} className="relative max-md:static max-md:flex-[1_0_30%]" onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
        className={`flex h-[30px] items-center gap-1.5 rounded border px-2.5 whitespace-nowrap hover:border-rule hover:text-ink max-md:h-11 max-md:w-full max-md:justify-center ${
          chosen.length > 0 ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
        }`}
      >
        {label} {chosen.length > 0 && <b className="font-semibold">{chosen.length}</b>}
        <Icon name="chevron" className={`size-3 ${open ? "rotate-180" : ""}`} />
      </button>
      <fieldset
        id={panelId}
        hidden={!open}
        className="absolute top-full left-0 z-10 mt-1 max-h-[60vh] min-w-52 overflow-y-auto rounded border border-rule bg-tile p-1.5 max-md:inset-x-0"
      >
        <legend className="sr-only">{label}</legend>
        {open &&
          options.map(({ value, label: name }) => {
            const count = counts?.get(value) ?? 0;
            const checked = chosen.includes(value);
            const empty = counts !== undefined && count === 0 && !checked;
            return (
              <label
                key={value}
                className={`flex min-h-8 items-center gap-2.5 rounded px-2 max-md:min-h-11 ${
                  empty ? "text-ink-3" : "hover:bg-harbour-wash"
                }`}
              >
                <input
                  type="checkbox"
                  className="check"
                  checked={checked}
                  disabled={empty}
                  onChange={() => onToggle(value)}
                />
                <span className="flex-1">{name}</span> {counts && <span className="text-12 text-ink-3">{count}</span>}
              </label>
            );
          })}
      </fieldset>
    </div>
  );
}
