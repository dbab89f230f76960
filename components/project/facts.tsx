import type { ReactNode } from "react";
import type { Citations } from "@/lib/catalog/citations";
import { latestRelease } from "@/lib/catalog/latest-release";
import { lifeOf } from "@/lib/catalog/life";
import { findCategory, localized } from "@/lib/catalog/lookup";
import type { Catalog, Project } from "@/lib/catalog/types";
import { fill, formatDate, punctuation, yearOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { FigureNotes } from "./figure-notes";
import { Refs } from "./refs";

interface FactsProps {
  catalog: Catalog;
  project: Project;
  citations: Citations;
  locale: Locale;
  messages: Messages;
}

/** What is so, in a table of terms: facts that are not known are simply not there. */
export function Facts(props: FactsProps) {
  const { project, locale, messages } = props;
  const words = messages.project;
  const facts = [...identity(props), ...terms(props), ...addresses(props)].filter(([, value]) => value);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{words.facts}</h2>
      <dl className="mt-2.5 border-t border-rule text-13">
        {facts.map(([term, value]) => (
          <div key={term} className="grid grid-cols-[112px_1fr] gap-x-2 border-b border-line-2 py-1.5 leading-[1.4]">
            <dt className="text-ink-3">{term}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      <FigureNotes figures={project.figures} locale={locale} words={words} />
    </section>
  );
}

type Fact = readonly [term: string, value: ReactNode];

/** What it is and where it stands in the landscape. */
function identity({ catalog, project, citations, locale, messages }: FactsProps): Fact[] {
  const { fact } = messages.project;
  const release = latestRelease(project);
  const category = (id: string) => {
    const found = findCategory(catalog, id);
    return found ? (
      <a key={id} href={routes.category(locale, id)} className="link">
        {localized(found.name, locale)}
      </a>
    ) : null;
  };
  return [
    [fact.category, category(project.category)],
    [fact.alsoIn, project.alsoIn.length > 0 && <Inline items={project.alsoIn.map(category)} locale={locale} />],
    [fact.kind, messages.kind[project.kind]],
    [fact.started, project.started && formatDate(locale, project.started)],
    [
      fact.release,
      release && (
        <>
          {[release.version, release.date && formatDate(locale, release.date)]
            .filter(Boolean)
            .join(punctuation[locale].clause)}
          <Refs numbers={citations.cite(project, release.source)} words={messages.value.source} />
        </>
      ),
    ],
    [
      fact.timeline,
      lifeOf(project) && <OnTimeline key="timeline" project={project} locale={locale} words={messages.project} />,
    ],
    [fact.aliases, project.aliases.join(punctuation[locale].item)],
  ];
}

/** Its years, as a link to its row in the drawing or, on a phone, to its place in the list. */
function OnTimeline({
  project,
  locale,
  words,
}: Pick<FactsProps, "project" | "locale"> & { words: Messages["project"] }) {
  const { slug } = project;
  const life = lifeOf(project);
  if (!life) return null;
  const years = life.end
    ? fill(words.lived, { from: yearOf(life.start), to: yearOf(life.end) })
    : fill(words.lives, { from: yearOf(life.start) });
  return (
    <>
      <a href={routes.timeline(locale, `at-${slug}`)} className="link max-md:hidden">
        {years}
      </a>
      <a href={routes.timeline(locale, `began-${slug}`)} className="link md:hidden">
        {years}
      </a>
    </>
  );
}

/** Under what terms and by whom. */
function terms({ project, citations, locale, messages }: FactsProps): Fact[] {
  const { project: words, value, platform, stage } = messages;
  const { fact } = words;
  const { license, licenseHistory, owner, foundation } = project;
  const licenceName = (id: string) => (id === "proprietary" ? value.proprietary : id);
  const separator = punctuation[locale].item;
  const refs = (source: readonly string[] | undefined) => (
    <Refs numbers={citations.cite(project, source)} words={value.source} />
  );
  const ownedBy = owner?.url ? <Outside href={owner.url} text={owner.name} /> : owner?.name;
  const milestones = foundation && [
    foundation.accepted && fill(words.foundationAccepted, { date: formatDate(locale, foundation.accepted) }),
    foundation.incubating &&
      foundation.incubating !== foundation.accepted &&
      fill(words.foundationIncubating, { date: formatDate(locale, foundation.incubating) }),
    foundation.graduated && fill(words.foundationGraduated, { date: formatDate(locale, foundation.graduated) }),
    foundation.archived && fill(words.foundationArchived, { date: formatDate(locale, foundation.archived) }),
  ];
  return [
    [fact.licence, license && licenceName(license)],
    [
      fact.licenceHistory,
      licenseHistory.length > 0 &&
        licenseHistory.map(({ license: id, from, source }) => (
          <span key={`${id} ${from}`} className="block">
            {fill(words.fromDate, { value: licenceName(id), date: formatDate(locale, from) })}
            {refs(source)}
          </span>
        )),
    ],
    [fact.languages, project.languages.join(separator)],
    [fact.platforms, project.platforms.map((id) => platform[id]).join(separator)],
    [fact.owner, ownedBy],
    [
      fact.foundation,
      foundation && (
        <>
          {[`${foundation.name} (${stage[foundation.stage]})`, ...(milestones ?? [])].filter(Boolean).join(separator)}
          {refs(foundation.source)}
        </>
      ),
    ],
  ];
}

/** Where to find it. */
function addresses({ project, messages }: FactsProps): Fact[] {
  const { fact } = messages.project;
  const { links } = project;
  const outside = (href: string | undefined) => href && <Outside href={href} text={shortAddress(href)} />;
  return [
    [fact.website, outside(links.website)],
    [fact.repository, outside(links.repository)],
    [fact.documentation, outside(links.documentation)],
    [fact.announcement, outside(links.announcement)],
    [fact.image, links.image && <code className="font-mono text-12">{links.image}</code>],
  ];
}

function Outside({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} rel="noopener" className="link">
      {text}
    </a>
  );
}

/** An address without what every address has. @example shortAddress("https://www.cncf.io/") === "cncf.io" */
function shortAddress(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}

function Inline({ items, locale }: { items: ReactNode[]; locale: Locale }) {
  return items.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
    <span key={i}>
      {i > 0 && punctuation[locale].item}
      {item}
    </span>
  ));
}
