import type { Citations } from "@/lib/catalog/citations";
import { localized } from "@/lib/catalog/lookup";
import type { Project } from "@/lib/catalog/types";
import { fill, formatDate, punctuation } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";
import { ProjectMark } from "./project-mark";
import { Refs } from "./refs";
import { StateGlyph } from "./state-glyph";

interface StatusBannerProps {
  project: Project;
  citations: Citations;
  locale: Locale;
  messages: Messages;
}

/** First thing on a project's page: its state and date, what it is, on what evidence, why, by which rule, judged when. */
export function StatusBanner({ project, citations, locale, messages }: StatusBannerProps) {
  const { alive, status, name, prose, mark } = project;
  const { project: words, state: states, stateMeaning, value } = messages;
  const refs = <Refs numbers={citations.cite(project, status.source)} words={value.source} />;
  const reasons = [
    status.evidence && {
      term: alive ? words.evidence : words.whatHappened,
      text: (
        <>
          {localized(status.evidence, locale)}
          {refs}
        </>
      ),
    },
    (status.cause || status.why) && {
      term: words.why,
      text: <Reason status={status} locale={locale} messages={messages} />,
    },
    {
      term: words.judged,
      text: (
        <>
          {formatDate(locale, status.checked)}
          {punctuation[locale].clause}
          <a href={routes.about(locale, "rule")} className="link">
            {states[status.state]}
          </a>
          {punctuation[locale].colon}
          {stateMeaning[status.state]}
        </>
      ),
    },
  ].filter((reason) => reason !== undefined);
  const frame = alive ? "border-rule bg-tile" : "border-dashed border-wreck bg-wreck-wash";
  return (
    <section
      aria-label={words.status}
      className={`grid grid-cols-[84px_minmax(0,5fr)_minmax(0,7fr)] gap-x-7 rounded border px-7 py-6 max-lg:grid-cols-[64px_minmax(0,1fr)] max-md:px-4 max-md:py-4.5 ${frame}`}
    >
      <div className="max-md:row-start-1">
        {alive ? (
          <span className="[&>*]:size-16 [&>span]:text-26/[4rem]">
            <ProjectMark name={name} mark={mark} />
          </span>
        ) : (
          <Wreck />
        )}
      </div>
      <div>
        <p className={`flex flex-wrap items-center gap-x-1.5 text-15/[1.2] font-semibold ${alive ? "" : "text-wreck"}`}>
          <StateGlyph state={status.state} />
          {states[status.state]}
          {status.since && (
            <time dateTime={status.since} className="font-normal">
              {fill(words.since, { date: formatDate(locale, status.since) })}
            </time>
          )}
        </p>
        <h1 className="mt-1.5 mb-2.5 -ml-0.5 text-52/none max-md:text-34/none">{name}</h1>
        <p
          className="max-w-[38ch] text-17/[1.42] text-pretty"
          lang={prose[locale].locale === locale ? undefined : "en"}
        >
          {prose[locale].summary}
        </p>
      </div>
      <dl
        className={`grid content-start gap-[11px] border-l pl-7 text-15/[1.45] max-lg:col-span-2 max-lg:mt-4 max-lg:border-t max-lg:border-l-0 max-lg:pt-3.5 max-lg:pl-0 ${
          alive ? "border-line" : "border-wreck-line"
        }`}
      >
        {reasons.map(({ term, text }) => (
          <div key={term} className="grid grid-cols-[116px_1fr] max-md:grid-cols-1">
            <dt className={`pt-px text-13 font-medium ${alive ? "text-ink-3" : "text-wreck"}`}>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Why it ended: the kind of reason as a word, then what the source says, or what the word means. */
function Reason({
  status,
  locale,
  messages,
}: { status: Project["status"] } & Omit<StatusBannerProps, "project" | "citations">) {
  const { cause, why } = status;
  const { cause: causes, causeMeaning } = messages;
  return (
    <>
      {cause && (
        <b className="font-semibold">
          {causes[cause]}
          {punctuation[locale].stop}
        </b>
      )}
      {why ? localized(why, locale) : cause && causeMeaning[cause]}
    </>
  );
}

/** The chart's sign of a wreck. */
function Wreck() {
  return (
    <svg viewBox="0 0 64 64" className="size-21 max-lg:size-16" aria-hidden="true">
      <ellipse
        cx="32"
        cy="32"
        rx="29"
        ry="25"
        className="fill-none stroke-wreck"
        strokeWidth="1.8"
        strokeDasharray=".1 4.6"
        strokeLinecap="round"
      />
      <path d="M10 32h44M32 19v26M22 25v14M42 25v14" className="stroke-wreck" strokeWidth="1.8" />
    </svg>
  );
}
