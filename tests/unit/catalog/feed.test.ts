import { describe, expect, test } from "vitest";
import { type FeedSubject, feedItems } from "@/lib/catalog/feed";
import { makeCatalog } from "../../fixtures/make-catalog";
import { makeProject } from "../../fixtures/make-project";

const why = { en: "The same job.", zh: "同样的事。" };
const catalog = makeCatalog({
  projects: [
    makeProject({ name: "Tugboat", added: "2026-11-02" }),
    makeProject({
      name: "Barge",
      added: "2026-11-01",
      status: {
        state: "archived",
        since: "2021-03",
        evidence: { en: "Archived in March 2021.", zh: "2021 年 3 月归档。" },
        checked: "2026-11-10",
      },
      replacements: [{ project: "tugboat", fit: "drop-in", why }],
    }),
    makeProject({
      name: "Foghorn",
      category: "signalling",
      status: { state: "discontinued", since: "2022-06-30", checked: "2026-11-10" },
      replacements: [{ project: "tugboat", fit: "partial", why }],
    }),
  ],
});
const ids = (subject: FeedSubject, category?: string) =>
  feedItems(catalog, "en", subject, category).map(({ id }) => id);

describe("a feed tells, newest first by the day it was noted, of one day what ended last", () => {
  test.each<[FeedSubject, string | undefined, string[]]>([
    ["status", undefined, ["foghorn/discontinued/2022-06-30", "barge/archived/2021-03"]],
    ["added", undefined, ["tugboat/added", "barge/added"]],
    ["all", undefined, ["foghorn/discontinued/2022-06-30", "barge/archived/2021-03", "tugboat/added", "barge/added"]],
    ["all", "signalling", ["foghorn/discontinued/2022-06-30"]],
    ["all", "no-such", []],
  ])("%s of %s", (subject, category, expected) => {
    expect(ids(subject, category)).toEqual(expected);
  });
});

test("an item says what happened, when, and what to use today, in the feed's language", () => {
  expect(feedItems(catalog, "zh", "status")[1]).toEqual({
    id: "barge/archived/2021-03",
    slug: "barge",
    name: "Barge",
    what: "status",
    state: "archived",
    since: "2021-03",
    noted: "2026-11-10",
    text: "2021 年 3 月归档。",
    useToday: [{ slug: "tugboat", name: "Tugboat" }],
  });
});
