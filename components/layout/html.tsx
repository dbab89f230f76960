import type { ReactNode } from "react";
import { ThemeProvider } from "./theme-provider.client";

/** The document around every page. The theme is set on `html` before React runs, hence the suppressed warning. */
export function Html({ lang, fonts, children }: { lang: string; fonts: string; children: ReactNode }) {
  return (
    <html lang={lang} className={fonts} suppressHydrationWarning>
      <body>
        <ThemeProvider>{children}</ThemeProvider>
      </body>
    </html>
  );
}
