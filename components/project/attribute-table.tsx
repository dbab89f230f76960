import type { AttributeRows } from "@/lib/catalog/attribute-rows";
import { fill } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { Answer } from "./answer";
import { Question } from "./question";

interface AttributeTableProps {
  table: AttributeRows;
  categoryName: string;
  locale: Locale;
  messages: Messages;
}

/** The questions of the category and this project's answers, beside its replacement's where it has one. */
export function AttributeTable({ table: { projects, rows }, categoryName, locale, messages }: AttributeTableProps) {
  const { project: words, value } = messages;
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="attributes">
      <h2 id="attributes">
        {words.attributes}
        {projects.length > 1 && (
          <small className="ml-2 font-sans text-13 not-italic text-ink-3">{words.attributesBeside}</small>
        )}
      </h2>
      <table className="mt-3 w-full table-fixed border-collapse text-13/[1.35] [&_td]:py-[7px] [&_td]:pr-3 [&_th]:py-[7px] [&_th]:pr-3">
        <thead>
          <tr className="border-b border-rule text-left align-bottom">
            <th scope="col" className="w-[34%] font-normal text-ink-3">
              {fill(words.attribute, { category: categoryName })}
            </th>
            {projects.map(({ slug, name, alive, asOf }, i) => (
              <th key={slug} scope="col" className={`font-semibold ${alive ? "" : "text-wreck"}`}>
                {!alive && <span aria-hidden="true">† </span>}
                {i === 0 ? (
                  name
                ) : (
                  <a href={routes.project(locale, slug)} className="link">
                    {name}
                  </a>
                )}
                {asOf && (
                  <small className="block text-12 font-normal text-ink-3">{fill(value.asOf, { date: asOf })}</small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, help, cells }) => (
            <tr key={id} className="border-b border-line-2 align-top hover:bg-harbour-wash">
              <th scope="row" className="text-left font-normal">
                <Question name={name} help={help} />
              </th>
              {cells.map((cell, i) => (
                <td key={projects[i]?.slug}>
                  <Answer cell={cell} words={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
