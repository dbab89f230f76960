"use client";

import { ThemeProvider as NextThemesProvider } from "next-themes";
import type { ReactNode } from "react";

/** Sets `data-theme` on the html element before the first paint; follows the system until the visitor chooses. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  return (
    <NextThemesProvider attribute="data-theme" defaultTheme="system" enableColorScheme={false}>
      {children}
    </NextThemesProvider>
  );
}
