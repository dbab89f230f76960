/** A count as a chart prints depth: alive, with past as the lowered figure. In words for who cannot see it. */
export function Sounding({ alive, past, words }: { alive: number; past: number; words: string }) {
  return (
    <span title={words} className="flex-none font-medium whitespace-nowrap [font-stretch:92%]">
      <span aria-hidden="true">
        {alive}
        {past > 0 && <sub className="ml-px text-[0.68em] leading-0 font-medium text-wreck">{past}</sub>}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
