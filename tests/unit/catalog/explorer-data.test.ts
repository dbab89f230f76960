import { describe, expect, test } from "vitest";
import { facetOptions } from "@/lib/catalog/explorer-data";
import type { FacetId } from "@/lib/catalog/facets";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { fleet } from "../../fixtures/fleet";

const options = (locale: Locale) => {
  const { kind, state, stage, value, licenceFamily, replaced } = messagesOf(locale);
  return facetOptions(fleet, locale, {
    kind,
    status: state,
    stage,
    proprietary: value.proprietary,
    family: licenceFamily,
    replaced,
  });
};

describe("facetOptions offers what occurs, named in the page's language", () => {
  test.each<[FacetId, Locale, string[]]>([
    ["category", "en", ["hauling Hauling", "signalling Signalling"]],
    ["layer", "zh", ["deck 甲板", "mast 桅杆"]],
    ["kind", "en", ["software Software", "service Service"]],
    // by life, as the rule lists them
    ["status", "en", ["active Active", "stable Stable", "archived Archived", "discontinued Discontinued"]],
    ["status", "zh", ["active 活跃", "stable 稳定", "archived 已归档", "discontinued 已下线"]],
    // by name, without regard to case
    ["license", "en", ["Apache-2.0 Apache-2.0", "MIT MIT", "proprietary Proprietary"]],
    ["license", "zh", ["Apache-2.0 Apache-2.0", "MIT MIT", "proprietary 专有"]],
    ["language", "en", ["C C", "Go Go", "Rust Rust"]],
    ["stage", "zh", ["graduated 毕业"]],
  ])("%s in %s", (id, locale, expected) => {
    expect(options(locale)[id].map(({ value, label }) => `${value} ${label}`)).toEqual(expected);
  });
});
