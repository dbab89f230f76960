import { LineText } from "@/components/project/line-text";
import { Refs } from "@/components/project/refs";
import { localized } from "@/lib/catalog/lookup";
import type { Table } from "@/lib/catalog/types";
import type { Locale } from "@/lib/i18n/locales";

interface ConceptTableProps {
  /** Anchor of the table. */
  id: string;
  table: Table;
  refs: readonly number[];
  locale: Locale;
  /** How a number that leads to a source is named. */
  sourceWords: string;
}

/** A table of a concept under its heading; its frame scrolls sideways where it is wider than the page. */
export function ConceptTable({ id, table: { name, columns, rows }, refs, locale, sourceWords }: ConceptTableProps) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id}>
        {localized(name, locale)}
        <span className="not-italic">
          <Refs numbers={refs} words={sourceWords} />
        </span>
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a frame that scrolls, named for those who reach it by keyboard */}
      <div
        role="group"
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
        tabIndex={0}
        className="mt-2.5 overflow-x-auto"
      >
        <table className="w-full border-collapse text-13/[1.45] [&_code]:font-mono [&_code]:text-[0.92em] [&_td]:min-w-28 [&_td]:py-2 [&_td]:pr-5 [&_th]:py-2 [&_th]:pr-5 [&_th]:text-left">
          <thead>
            <tr className="border-b border-rule align-bottom">
              {columns.map((cell, i) => (
                <th key={cell.en} scope="col" className={i === 0 ? "font-normal text-ink-3" : "font-semibold"}>
                  <LineText text={cell} locale={locale} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells) => (
              <tr key={cells.map(({ en }) => en).join(" ")} className="border-b border-line-2 align-top">
                {cells.map((cell, i) => {
                  const column = columns[i]?.en;
                  return i === 0 ? (
                    <th key={column} scope="row" className="font-medium">
                      <LineText text={cell} locale={locale} />
                    </th>
                  ) : (
                    <td key={column}>
                      <LineText text={cell} locale={locale} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
