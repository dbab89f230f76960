"use client";

import { useEffect } from "react";
import { useSettled } from "@/components/ui/use-settled.client";
import { setUrlSearch, useUrlSearch } from "@/components/ui/use-url-search.client";
import { compareLimit, parseSlugs } from "@/lib/catalog/url-state";
import { fill, formatList, plural } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { routes } from "@/lib/routes";
import { AddProject, type Candidate } from "./add-project.client";
import { CompareTools } from "./compare-tools.client";
import type { CompareWords } from "./compare-words";
import { comparisonGrid } from "./comparison-grid";
import { ComparisonTable } from "./comparison-table";
import { PastWarning } from "./past-warning";
import { useColumns } from "./use-columns.client";

interface ComparisonProps {
  locale: Locale;
  /** Everything that can be compared, by name. */
  candidates: readonly Candidate[];
  words: CompareWords;
  /** The site's name, for the document's title. */
  siteTitle: string;
}

/** A comparison of the projects that the address names; what it names wrongly is left out and said in one line. */
export function Comparison({ locale, candidates, words, siteTitle }: ComparisonProps) {
  const { compare } = words;
  const params = new URLSearchParams(useUrlSearch());
  const asked = parseSlugs(params.get("p"));
  const differencesOnly = params.get("diff") === "1";
  const unknown = asked.filter((slug) => !candidates.some((candidate) => candidate.slug === slug));
  const known = asked.filter((slug) => !unknown.includes(slug));
  const chosen = known.slice(0, compareLimit);
  const surplus = known.slice(compareLimit);
  const loaded = useColumns(
    locale,
    chosen.flatMap((slug) => candidates.find((candidate) => candidate.slug === slug) ?? []),
  );
  const nameOf = (slug: string) => candidates.find((candidate) => candidate.slug === slug)?.name ?? slug;
  const heading = chosen.length > 0 ? formatList(locale, chosen.map(nameOf)) : compare.empty;
  const set = (slugs: readonly string[], differences = differencesOnly) =>
    setUrlSearch(slugs.length > 0 ? `?p=${slugs.join(",")}${differences ? "&diff=1" : ""}` : "");

  const title = `${chosen.length > 0 ? heading : compare.title} · ${siteTitle}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  useSettled(loaded !== undefined);

  return (
    <div className="pending:invisible">
      <h1 className="max-w-[22em]">{heading}</h1>
      <Introduction chosen={chosen} loaded={loaded} locale={locale} words={words} />
      {[
        { names: unknown, forms: compare.unknown },
        { names: surplus.map(nameOf), forms: compare.tooMany },
      ].map(
        ({ names, forms }) =>
          names.length > 0 && (
            <p key={forms.other} role="status" className="mt-2 text-13 text-ink-3">
              {plural(locale, forms, names.length, { names: formatList(locale, names.slice(0, 12)) })}
            </p>
          ),
      )}
      {typeof loaded === "object" && <PastWarning columns={loaded.columns} locale={locale} words={words} />}
      <div className="no-print mt-4.5 mb-2.5 flex min-h-[34px] flex-wrap items-center gap-3">
        {chosen.length < compareLimit ? (
          <AddProject
            candidates={candidates}
            chosen={chosen}
            words={compare}
            onAdd={(slug) => set([...chosen, slug])}
          />
        ) : (
          <p className="text-13 text-ink-3">{compare.full}</p>
        )}
        {typeof loaded === "object" && loaded.columns.length > 1 && (
          <>
            <label className="flex min-h-[34px] items-center gap-2 text-13 font-medium max-md:min-h-11">
              <input
                type="checkbox"
                className="check"
                checked={differencesOnly}
                onChange={() => set(chosen, !differencesOnly)}
              />
              {compare.differencesOnly}
            </label>
            <CompareTools
              grid={comparisonGrid(loaded.columns, loaded.questions, locale, words)}
              fileName={chosen.join("-vs-")}
              words={compare}
            />
          </>
        )}
      </div>
      {loaded === "failed" && (
        <p role="alert" className="border-l-2 border-wreck pl-3">
          {compare.failed}
        </p>
      )}
      {loaded === undefined && chosen.length > 0 && <p className="py-8 text-ink-3">{compare.loading}</p>}
      {typeof loaded === "object" && loaded.columns.length > 0 && (
        <ComparisonTable
          columns={loaded.columns}
          questions={loaded.questions}
          locale={locale}
          words={words}
          differencesOnly={differencesOnly && loaded.columns.length > 1}
          onRemove={(slug) => set(chosen.filter((other) => other !== slug))}
        />
      )}
    </div>
  );
}

interface IntroductionProps {
  chosen: readonly string[];
  loaded: ReturnType<typeof useColumns>;
  locale: Locale;
  words: CompareWords;
}

/** One line under the heading: what to do first, or by which categories these are compared. */
function Introduction({ chosen, loaded, locale, words: { compare } }: IntroductionProps) {
  const questions = typeof loaded === "object" ? loaded.questions : [];
  const [first] = questions;
  if (chosen.length === 0) return <p className="mt-2 text-ink-2">{compare.emptyHint}</p>;
  if (chosen.length === 1) return <p className="mt-2 text-ink-2">{compare.one}</p>;
  if (questions.length > 1)
    return (
      <p className="mt-2 text-ink-2">
        {fill(compare.introMixed, {
          categories: formatList(
            locale,
            questions.map(({ name }) => name),
          ),
        })}
      </p>
    );
  const [before, after] = compare.intro.split("{category}");
  return (
    <p className="mt-2 min-h-6 text-ink-2">
      {first && (
        <>
          {before}
          <a href={routes.category(locale, first.id)} className="link">
            {first.name}
          </a>
          {after}
        </>
      )}
    </p>
  );
}
