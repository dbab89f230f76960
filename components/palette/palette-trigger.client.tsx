"use client";

import { useEffect, useState } from "react";
import type { StateWords } from "@/components/project/state-label";
import { ifLoaded, useModule } from "@/components/ui/use-module.client";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { useRememberVisit, type Visit } from "./recent.client";

export interface PaletteProps {
  locale: Locale;
  /** The pages of the navigation. */
  pages: readonly Visit[];
  /** This page in the other languages. */
  otherLanguages: readonly Visit[];
  words: Messages["palette"] & Messages["theme"] & StateWords;
}

const paletteModule = () => import("./palette.client");

/** The button that opens the palette, which Ctrl-K, ⌘-K and "/" open too. The palette itself is loaded when it is first asked for. */
export function PaletteTrigger({ visit, ...palette }: PaletteProps & { visit: Visit | undefined }) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const loaded = ifLoaded(useModule(paletteModule, asked));
  useRememberVisit(visit);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select");
      const byLetter = event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey) && !event.altKey;
      const bySlash = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
      // a dialog that is open already keeps the keyboard
      if (!(byLetter || bySlash) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      setAsked(true);
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        aria-label={palette.words.open}
        title={palette.words.open}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
        className="grid h-9 min-w-9 place-items-center rounded border border-line px-2 font-sans text-13 font-medium text-ink-2 hover:border-harbour hover:text-harbour-ink no-script:hidden max-md:hidden"
      >
        /
      </button>
      {open && loaded && <loaded.Palette {...palette} onClose={() => setOpen(false)} />}
    </>
  );
}
