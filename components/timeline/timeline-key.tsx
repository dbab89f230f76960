import type { ReactNode } from "react";
import type { TimelineWords } from "./timeline-words";

/** What bars, lines and signs mean. */
export function TimelineKey({ words }: { words: TimelineWords }) {
  const { timeline } = words;
  const entries: [sign: ReactNode, text: string][] = [
    [
      <>
        <line x1="0" x2="29" y1="6" y2="6" className="life" />
        <use href="#arrow-on" x="28" y="6" />
      </>,
      timeline.key.alive,
    ],
    [<rect key="past" x="1" y="2" width="30" height="8" className="gone" />, timeline.key.past],
    [<line key="became" x1="0" x2="32" y1="6" y2="6" className="upright" />, timeline.key.became],
    [<line key="lighter" x1="0" x2="32" y1="6" y2="6" className="upright lighter" />, timeline.key.gaveRise],
    ...(["donated", "acquired", "relicensed", "renamed"] as const).map((kind): [ReactNode, string] => [
      <use key={kind} href={`#sign-${kind}`} x="16" y="6" />,
      timeline.key[kind],
    ]),
  ];
  return (
    <ul
      aria-label={timeline.key.title}
      className="grid grid-cols-[repeat(4,auto)] gap-x-6 gap-y-2 text-12 text-ink-2 max-lg:flex max-lg:flex-wrap"
    >
      {entries.map(([sign, text]) => (
        <li key={text} className="flex items-center gap-2.5">
          <svg width="34" height="12" className="flex-none" aria-hidden="true">
            {sign}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
