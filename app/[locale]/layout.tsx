import type { ReactNode } from "react";
import { Html } from "@/components/layout/html";
import { defaultLocale, isLocale, languageTags, locales } from "@/lib/i18n/locales";
import { fontVariables } from "../fonts";
import "../styles/globals.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  return (
    <Html lang={languageTags[isLocale(locale) ? locale : defaultLocale]} fonts={fontVariables}>
      {children}
    </Html>
  );
}
