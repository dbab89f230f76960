import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { StateGlyph } from "@/components/project/state-glyph";
import { localized } from "@/lib/catalog/lookup";
import { snapshotsInUse } from "@/lib/catalog/snapshots-in-use";
import type { Catalog, State } from "@/lib/catalog/types";
import { fill, formatDate, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

/** What the site is, how it judges, where its facts come from, how to add to it, under what licence. */
export function AboutPage({ catalog, locale }: { catalog: Catalog; locale: Locale }) {
  const messages = messagesOf(locale);
  const { about, site } = messages;
  const { repository } = catalog.site;
  return (
    <>
      <Breadcrumbs label={site.breadcrumbs} crumbs={[{ label: site.explore, href: routes.explorer(locale) }]} />
      <h1>{fill(about.title, { site: localized(catalog.site.title, locale) })}</h1>
      <Part id="what" heading={about.what} paragraphs={about.whatText} />
      <Part id="rule" heading={about.rule} paragraphs={[about.ruleIntro]}>
        <StateRule messages={messages} unknown={catalog.site.policy.unknownState} />
        <p>{about.ruleAlive}</p>
      </Part>
      <Part id="sources" heading={about.sources} paragraphs={about.sourcesText}>
        <ul>
          {snapshotsInUse(catalog).map(({ date, origin }) => (
            <li key={`${date} ${origin.url}`}>
              {formatDate(locale, date)}
              {punctuation[locale].colon}
              <a href={origin.url} rel="noopener" className="link">
                {origin.title}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="values" heading={about.values} paragraphs={[about.valuesText]} />
      <Part id="add" heading={about.add} paragraphs={about.addText}>
        {repository && (
          <p>
            <a href={repository} rel="noopener" className="link">
              {about.repository}
            </a>
          </p>
        )}
      </Part>
      <Part id="licence" heading={about.licence} paragraphs={[about.licenceText]} />
    </>
  );
}

interface PartProps {
  id: string;
  heading: string;
  paragraphs: readonly string[];
  children?: ReactNode;
}

function Part({ id, heading, paragraphs, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id}>{heading}</h2>
      <div className="prose mt-2.5">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {children}
      </div>
    </section>
  );
}

/** The rule as a table: each state, what it means, and on what evidence it is given. */
function StateRule({ messages, unknown }: { messages: Messages; unknown: boolean }) {
  const { about, state, stateMeaning, stateEvidence } = messages;
  const states = (Object.keys(state) as State[]).filter((id) => unknown || id !== "unknown");
  return (
    <table className="w-full border-collapse text-13/[1.45] [&_td]:py-2 [&_td]:pr-4 [&_th]:py-2 [&_th]:pr-4 [&_th]:text-left">
      <thead>
        <tr className="border-b border-rule">
          <th scope="col">{about.ruleState}</th>
          <th scope="col">
            {about.ruleMeaning}
            <span className="block font-normal text-ink-3">{about.ruleEvidence}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {states.map((id) => (
          <tr key={id} className="border-b border-line-2 align-top">
            <th scope="row" className="font-semibold whitespace-nowrap">
              <StateGlyph state={id} className="mr-1.5 inline size-3.5" />
              {state[id]}
            </th>
            <td>
              {stateMeaning[id]}
              <span className="block text-ink-3">{stateEvidence[id]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
