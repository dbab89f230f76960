import type { Messages } from "@/lib/i18n/messages";

/** The slice of the interface's words that the comparison needs. */
export interface CompareWords {
  compare: Messages["compare"];
  value: Messages["value"];
  state: Messages["state"];
  platform: Messages["platform"];
  stage: Messages["stage"];
  past: string;
  project: Messages["project"];
}

/** Picks the slice. */
export function compareWords({ compare, value, state, platform, stage, card, project }: Messages): CompareWords {
  return { compare, value, state, platform, stage, past: card.past, project };
}
