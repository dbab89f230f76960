import type { MarkKind } from "@/lib/catalog/timeline";
import type { Messages } from "@/lib/i18n/messages";

/** The words that the timeline needs in the browser. */
export interface TimelineWords {
  timeline: Messages["timeline"];
  state: Messages["state"];
  /** How a past state takes its year. */
  past: string;
  event: Record<MarkKind, string>;
  /** Of the search in a long list of values. */
  searchIn: string;
  noValue: string;
}

/** The slice of the interface's words for the timeline. */
export function timelineWords({ timeline, state, card, event, explorer }: Messages): TimelineWords {
  const { donated, acquired, relicensed, renamed } = event;
  return {
    timeline,
    state,
    past: card.past,
    event: { donated, acquired, relicensed, renamed },
    searchIn: explorer.searchIn,
    noValue: explorer.noValue,
  };
}
