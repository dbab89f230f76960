import { SupportGlyph } from "@/components/ui/support-glyph";
import type { Cell } from "@/lib/catalog/cell";
import { fill } from "@/lib/i18n/format";
import type { Messages } from "@/lib/i18n/messages";
import { Refs } from "./refs";

/** The answer of one cell: sign and word, its sources, its note. */
export function Answer({ cell, words }: { cell: Cell; words: Messages["value"] }) {
  const { kind, text, note, asOf, refs } = cell;
  if (kind === "outside")
    return (
      <>
        <span aria-hidden="true" className="text-ink-3">
          ·
        </span>
        <span className="sr-only">{words.outside}</span>
      </>
    );
  const quiet = kind === "no" || kind === "unknown" || kind === "not-applicable";
  const qualifiers = [note, asOf && fill(words.asOf, { date: asOf })].filter(Boolean);
  return (
    <>
      <span className={`inline-flex max-w-full items-baseline gap-[7px] ${quiet ? "text-ink-2" : "font-medium"}`}>
        {kind !== "value" && <SupportGlyph sign={kind} />}
        <span className="min-w-0 wrap-break-word">
          {kind === "value" ? text : words[kind]}
          <Refs numbers={refs} words={words.source} />
        </span>
      </span>
      {qualifiers.length > 0 && (
        <span className={`block text-12/[1.35] text-ink-3 ${kind === "value" ? "" : "pl-5"}`}>
          {qualifiers.join(" · ")}
        </span>
      )}
    </>
  );
}
