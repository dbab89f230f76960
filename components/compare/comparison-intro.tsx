import type { CategoryQuestions, CompareColumn } from "@/lib/catalog/compare-column";
import { commonCategories } from "@/lib/catalog/comparison";
import { fill, formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import { routes } from "@/lib/routes";

interface ComparisonIntroProps {
  /** How many are asked for; they may still be on their way. */
  asked: number;
  columns: readonly CompareColumn[];
  questions: readonly CategoryQuestions[];
  locale: Locale;
  words: Messages["compare"];
}

/** One line under the heading: what to do first, by which category these are compared, or that their jobs differ. */
export function ComparisonIntro({ asked, columns, questions, locale, words }: ComparisonIntroProps) {
  const [first] = questions;
  if (asked === 0) return <p className="mt-2 text-ink-2">{words.emptyHint}</p>;
  if (asked === 1) return <p className="mt-2 text-ink-2">{words.one}</p>;
  if (questions.length > 1) {
    const nameOf = (id: string) => questions.find((category) => category.id === id)?.name;
    const all = questions.map(({ name }) => name);
    const common = commonCategories(columns).flatMap((id) => nameOf(id) ?? []);
    return (
      <p className="mt-2 text-ink-2">
        {common.length > 0
          ? fill(words.introAlso, {
              common: formatList(locale, common),
              categories: formatList(locale, all),
            })
          : fill(words.introMixed, { categories: formatList(locale, all) })}
      </p>
    );
  }
  const [before, after] = words.intro.split("{category}");
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
