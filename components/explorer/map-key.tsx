import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";
import { Sounding } from "./sounding";

/** What the signs of the map mean. */
export function MapKey({ messages }: { messages: Messages }) {
  const { key } = messages.explorer;
  const sounding = fill(key.sounding, { alive: 12, past: 5 });
  const entries = [
    { sign: <span className="tile h-7 w-14" />, text: key.alive },
    { sign: <span className="tile first h-7 w-14" />, text: key.first },
    {
      sign: (
        <span className="tile past h-7 w-14">
          <b>†</b>
        </span>
      ),
      text: key.past,
    },
    { sign: <span className="tile h-7 w-14" data-ticked="" />, text: key.ticked },
    {
      sign: (
        <span className="text-20 text-harbour-ink">
          <Sounding alive={12} past={5} words={sounding} />
        </span>
      ),
      text: sounding,
    },
  ];
  return (
    <dl aria-label={key.title} className="map-key flex gap-5 text-11/[1.25] text-ink-2 max-lg:mt-4 max-md:hidden">
      {entries.map(({ sign, text }) => (
        <div key={text} className="flex flex-col">
          <dt aria-hidden="true" className="flex h-8 items-center">
            {sign}
          </dt>
          <dd className="mt-1 max-w-24">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
