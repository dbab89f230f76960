import { fill } from "@/lib/i18n/format";

/** Small numbers that lead from a fact to its sources, at the foot of the page. */
export function Refs({ numbers, words }: { numbers: readonly number[]; words: string }) {
  return numbers.map((n) => (
    <sup key={n} className="leading-0">
      <a
        href={`#source-${n}`}
        aria-label={fill(words, { n })}
        className="ml-px rounded-sm px-[3px] py-0.5 text-10/none font-medium text-harbour-ink hover:bg-harbour hover:text-paper"
      >
        {n}
      </a>
    </sup>
  ));
}
