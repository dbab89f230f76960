import { stateText } from "@/components/project/state-label";
import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import { pairSummary } from "@/lib/catalog/pair-summary";
import { fill, formatDate, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { CompareWords } from "./compare-words";

interface PairDifferenceProps {
  columns: readonly [CompareColumn, CompareColumn];
  questions: readonly CategoryQuestions[];
  locale: Locale;
  words: CompareWords;
}

/** Where two projects agree and part, said from their data: never more than the table shows. */
export function PairDifference({ columns: [a, b], questions, locale, words: all }: PairDifferenceProps) {
  const { compare: words } = all;
  const { both, only } = pairSummary(a, b, questions);
  const names = (list: readonly string[]) => list.join(punctuation[locale].group);
  const stateOf = ({ state, alive, since }: CompareColumn) =>
    stateText({ state: all.state, past: all.past }, state, alive, since);
  const licence = (id: string) => (id === "proprietary" ? all.value.proprietary : id);
  const sentences = [
    fill(words.states, { a: a.name, b: b.name, stateA: stateOf(a), stateB: stateOf(b) }),
    both.length > 0 && fill(words.bothYes, { names: names(both) }),
    only[0].length > 0 && fill(words.onlyYes, { name: a.name, names: names(only[0]) }),
    only[1].length > 0 && fill(words.onlyYes, { name: b.name, names: names(only[1]) }),
    a.license &&
      b.license &&
      a.license !== b.license &&
      fill(words.licences, { a: a.name, b: b.name, licenceA: licence(a.license), licenceB: licence(b.license) }),
    a.started &&
      b.started &&
      fill(words.ages, {
        a: a.name,
        b: b.name,
        dateA: formatDate(locale, a.started),
        dateB: formatDate(locale, b.started),
      }),
  ].filter((sentence) => typeof sentence === "string");
  return (
    <section aria-labelledby="difference" className="mt-6">
      <h2 id="difference">{words.difference}</h2>
      <ul className="mt-2 grid max-w-[80ch] gap-1">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
