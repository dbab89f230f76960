import type { Locale } from "../locales";
import { en, type Messages } from "./en";
import { zh } from "./zh";

export type { Messages } from "./en";

const all: Record<Locale, Messages> = { en, zh };

/** The interface's words in one language. For server code; client code gets the slice it needs as a prop. */
export function messagesOf(locale: Locale): Messages {
  return all[locale];
}
