import type { Kind } from "@/lib/catalog/types";
import type { Messages } from "@/lib/i18n/messages";

/** The words that the explorer needs. */
export type ExplorerWords = Messages["explorer"] & { kinds: Record<Kind, string> };
