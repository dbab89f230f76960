"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import type { Messages } from "@/lib/i18n/messages";

const never = () => () => {};

/** Switches between day and night. Until the page runs it does not know which, and says only what it is for. */
export function ThemeToggle({ words }: { words: Messages["theme"] }) {
  const { resolvedTheme, setTheme } = useTheme();
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const dark = running && resolvedTheme === "dark";
  return (
    <button
      type="button"
      aria-label={running ? (dark ? words.toLight : words.toDark) : words.label}
      onClick={() => setTheme(dark ? "light" : "dark")}
      className="grid size-9 place-items-center rounded text-ink-2 hover:bg-margin no-script:hidden max-md:size-11"
    >
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.2" />
        <path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" />
      </svg>
    </button>
  );
}
