"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { FacetOption } from "@/lib/catalog/explorer-data";
import { FacetOptions } from "./facet-options.client";

interface FacetMenuProps {
  label: string;
  /** Undefined until they are there; a facet of one value is none. */
  options: readonly FacetOption[] | undefined;
  chosen: readonly string[];
  /** How many projects each value would leave; undefined until the list is there. Asked while the menu is open. */
  counts: () => Map<string, number> | undefined;
  onToggle: (value: string) => void;
  searchLabel: string;
  none: string;
  /** What stands in the menu until the values are there, where they may still be on their way. */
  loading?: string;
}

/** A button that opens the values of one facet, each with its count. Escape and a click elsewhere close it. */
export function FacetMenu({ label, options, chosen, counts, onToggle, searchLabel, none, loading }: FacetMenuProps) {
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

  if (options && options.length < 2) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is caught for the controls inside
    <div ref={root} className="relative" onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
        className={`flex h-[30px] items-center gap-1.5 rounded border px-2.5 whitespace-nowrap max-md:h-11 hover:border-rule hover:text-ink ${
          chosen.length > 0 ? "border-harbour text-harbour-ink" : "border-line text-ink-2"
        }`}
      >
        {label} {chosen.length > 0 && <b className="font-semibold">{chosen.length}</b>}
        <Icon name="chevron" className={`size-3 ${open ? "rotate-180" : ""}`} />
      </button>
      <fieldset
        id={panelId}
        hidden={!open}
        className="absolute top-full left-0 z-10 mt-1 max-h-[60vh] min-w-56 overflow-y-auto rounded border border-rule bg-tile p-1.5"
      >
        <legend className="sr-only">{label}</legend>
        {open && !options && <p className="px-2 py-1 text-ink-3">{loading}</p>}
        {open && options && (
          <FacetOptions
            options={options}
            chosen={chosen}
            counts={counts()}
            onToggle={onToggle}
            searchLabel={searchLabel}
            none={none}
          />
        )}
      </fieldset>
    </div>
  );
}
