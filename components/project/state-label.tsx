import type { State } from "@/lib/catalog/types";
import { fill, yearOf } from "@/lib/i18n/format";
import { StateGlyph } from "./state-glyph";

/** The words that a state is told in: names of the states, and how a past one takes its year. */
export interface StateWords {
  state: Record<State, string>;
  past: string;
}

/** "Active", or "Archived 2024": the word, and the year for what is past. */
export function stateText(words: StateWords, state: State, alive: boolean, since?: string): string {
  return alive || !since ? words.state[state] : fill(words.past, { state: words.state[state], year: yearOf(since) });
}

interface StateLabelProps {
  words: StateWords;
  state: State;
  alive: boolean;
  since?: string | undefined;
}

/** Sign and word of a state. */
export function StateLabel({ words, state, alive, since }: StateLabelProps) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${alive ? "" : "text-wreck"}`}>
      <StateGlyph state={state} />
      {stateText(words, state, alive, since)}
    </span>
  );
}
