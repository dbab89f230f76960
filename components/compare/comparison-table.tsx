import { memo, type ReactNode } from "react";
import { Answer } from "@/components/project/answer";
import { ProjectLinks } from "@/components/project/project-links";
import { ProjectMark } from "@/components/project/project-mark";
import { Question } from "@/components/project/question";
import { Refs } from "@/components/project/refs";
import { SourceList } from "@/components/project/source-list";
import { StateLabel } from "@/components/project/state-label";
import { SupportGlyph } from "@/components/ui/support-glyph";
import type { CompareColumn } from "@/lib/catalog/compare-column";
import type { ComparisonRow } from "@/lib/catalog/comparison";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { CellSources } from "./cell-sources.client";
import type { CompareWords } from "./compare-words";
import { type ComparisonContent, type RowChoice, shownSections } from "./comparison-sections";

interface ComparisonTableProps extends RowChoice {
  content: ComparisonContent;
  locale: Locale;
  words: CompareWords;
  /** What stands above a column's name: the buttons that act on it. */
  columnTools?: (column: CompareColumn, index: number) => ReactNode;
  /**
   * While new content is drawn: how many rows stand in the window, and what the others keep until those are painted.
   * They have the columns of before, or are not there yet; nobody sees them, so bands below the window are not laid out.
   */
  until?: { rows: number; content: ComparisonContent } | undefined;
}

/** A column of something past is dashed and washed from head to foot. */
const pastColumn = "border-l-wreck-line border-l border-dashed bg-wreck-wash text-ink-2";

/** Projects side by side: state first, then each category's questions, facts and dated figures; the sources below. */
export function ComparisonTable(props: ComparisonTableProps) {
  const { content, locale, words, columnTools, until } = props;
  const { columns, sections, refsOf } = content;
  const shown = shownSections(sections, props);
  const before = new Map(until?.content.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  const inWindow = new Set(shown.flatMap(({ rows }) => rows).slice(0, until?.rows));
  return (
    <CellSources close={words.compare.close}>
      {/* biome-ignore lint/a11y/useSemanticElements: a frame that scrolls, named for those who reach it by keyboard */}
      <div
        role="region"
        aria-label={words.compare.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls, so the keyboard must reach it
        tabIndex={0}
        className="rounded border border-rule bg-tile max-lg:max-h-dvh max-lg:overflow-auto max-md:-mx-4 max-md:rounded-none max-md:border-x-0"
      >
        <table className="w-full table-fixed border-separate border-spacing-0 text-13/[1.38] max-lg:w-max [&_sup_a]:relative [&_sup_a]:after:absolute [&_sup_a]:after:-inset-2.5 [&_td]:border-b [&_td]:border-b-line-2 [&_td]:px-3.5 [&_td]:pt-2 [&_td]:pb-2 [&_th]:text-left [&_tr]:align-top">
          <thead>
            <tr className="[&>*]:align-bottom">
              <th
                scope="col"
                className="sticky left-0 z-10 w-63 border-b border-rule bg-tile px-4 py-3 font-normal max-lg:top-0 max-lg:z-11 max-lg:w-44 max-md:w-31 lg:top-14"
              >
                <span className="sr-only">{words.compare.question}</span>
                <Legend words={words} />
              </th>
              {columns.map((column, i) => (
                <ColumnHead key={column.slug} column={column} locale={locale} words={words}>
                  {columnTools?.(column, i)}
                </ColumnHead>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <RowHead name={words.compare.row.state} />
              {columns.map((column) => (
                <td key={column.slug} className={column.alive ? "border-l border-l-line-2" : pastColumn}>
                  <StateCell
                    column={column}
                    refs={refsOf(column, column.evidence?.refs ?? [])}
                    locale={locale}
                    words={words}
                  />
                </td>
              ))}
            </tr>
          </tbody>
          {shown.map(({ id, name, rows, same }) => (
            <tbody key={id} hidden={until && !rows.some((row) => inWindow.has(row))}>
              <tr>
                <th
                  scope="colgroup"
                  colSpan={columns.length + 1}
                  className="border-y border-contour bg-sea-3 px-4 py-1.5"
                >
                  <span className="water sticky left-4 text-17/[1.2] font-normal">{name}</span>
                </th>
              </tr>
              {rows.map((row) => {
                const now = inWindow.has(row);
                const drawn = now ? row : before.get(row.id);
                const drawnColumns = now || !until ? columns : until.content.columns;
                return drawn && <Row key={row.id} row={drawn} columns={drawnColumns} words={words} />;
              })}
              <SameRows rows={same} span={columns.length + 1} words={words} />
            </tbody>
          ))}
        </table>
      </div>
      <Sources sources={(until?.content ?? content).sources} locale={locale} words={words.project} />
    </CellSources>
  );
}

const Sources = memo(SourceList);

interface ColumnHeadProps {
  column: CompareColumn;
  locale: Locale;
  words: CompareWords;
  children: ReactNode;
}

function ColumnHead({ column: { slug, name, mark, alive, asOf }, locale, words, children }: ColumnHeadProps) {
  return (
    <th
      scope="col"
      // what is read out as the head of each cell: the name, without the buttons
      abbr={name}
      className={`sticky z-10 border-b border-l border-b-rule px-3.5 py-3 max-lg:top-0 max-lg:w-52 max-md:w-37 max-md:px-2.5 lg:top-14 ${
        alive ? "border-l-line-2 bg-tile" : pastColumn
      }`}
    >
      <div className="flex items-center gap-2.5 text-17/[1.1] font-semibold max-md:text-15/[1.1]">
        <ProjectMark name={name} mark={mark} small />
        <a
          href={routes.project(locale, slug)}
          className="min-w-0 underline-offset-3 hover:text-harbour-ink hover:underline"
        >
          {name}
        </a>
      </div>
      {(asOf || children) && (
        <div className="mt-1 flex min-h-6 flex-wrap items-center gap-x-2 text-12 font-normal text-ink-3">
          {asOf && <small className="text-12">{fill(words.value.asOf, { date: asOf })}</small>}
          {children}
        </div>
      )}
    </th>
  );
}

interface RowProps {
  row: ComparisonRow;
  columns: readonly CompareColumn[];
  words: CompareWords;
}

/** A question with its answers; the same row is not drawn twice. */
const Row = memo(function Row({ row, columns, words }: RowProps) {
  return (
    <tr className="hover:[&>*]:bg-harbour-wash">
      <RowHead name={row.name} help={row.help} />
      {row.cells.map((cell, i) => (
        <td key={columns[i]?.slug} className={columns[i]?.alive ? "border-l border-l-line-2" : pastColumn}>
          <Answer cell={cell} words={words.value} />
        </td>
      ))}
    </tr>
  );
});

/** Names the questions of a band to which all columns give the same answer. */
function SameRows({ rows, span, words }: { rows: readonly ComparisonRow[]; span: number; words: CompareWords }) {
  if (rows.length === 0) return null;
  return (
    <tr>
      <td colSpan={span} className="text-12 text-ink-3">
        <span className="sticky left-3.5">
          {fill(words.compare.same, { names: rows.map(({ name }) => name).join(" · ") })}
        </span>
      </td>
    </tr>
  );
}

function RowHead({ name, help }: { name: string; help?: string | undefined }) {
  return (
    <th
      scope="row"
      className="sticky left-0 z-5 border-b border-line-2 bg-tile py-2 pr-2 pl-4 font-normal max-lg:border-r max-lg:border-r-rule max-md:text-12"
    >
      <Question name={name} help={help} />
    </th>
  );
}

/** State with its evidence, and for what is past what to use today. */
function StateCell(props: { column: CompareColumn; refs: number[]; locale: Locale; words: CompareWords }) {
  const { column, refs, locale, words } = props;
  const { state, alive, since, evidence, useToday } = column;
  return (
    <>
      <StateLabel words={{ state: words.state, past: words.past }} state={state} alive={alive} since={since} />
      {evidence && (
        <span className="mt-0.5 block text-12/[1.35] text-ink-3">
          {evidence.text}
          <Refs numbers={refs} words={words.value.source} />
        </span>
      )}
      {useToday.length > 0 && (
        <span className="mt-1 block text-12">
          {words.compare.row.useToday}{" "}
          <ProjectLinks projects={useToday} locale={locale} className="font-medium text-harbour-ink" />
        </span>
      )}
    </>
  );
}

/** What the signs mean. */
function Legend({ words }: { words: CompareWords }) {
  const signs = ["yes", "partial", "no", "unknown", "not-applicable"] as const;
  return (
    <span className="flex flex-wrap gap-x-3 gap-y-0.5 text-11 text-ink-3 max-lg:hidden">
      {signs.map((sign) => (
        <span key={sign} className="flex items-center gap-1">
          <SupportGlyph sign={sign} className="size-[11px] translate-y-0" />
          {words.value[sign]}
        </span>
      ))}
    </span>
  );
}
