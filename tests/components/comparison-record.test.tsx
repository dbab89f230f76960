import { expect, test } from "vitest";
import { compareWords } from "@/components/compare/compare-words";
import { comparisonText, type Shown } from "@/components/compare/take-away";
import { categoryQuestions, compareColumn } from "@/lib/catalog/compare-column";
import { messagesOf } from "@/lib/i18n/messages";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const readme = "https://tugboat.example/readme";
const catalog = makeCatalog({
  projects: [
    makeProject({
      license: "MIT",
      attributes: { rootless: { value: "partial", note: { en: "on Linux" }, source: "readme", asOf: "2.0" } },
    }),
    makeProject({ name: "Semaphore", category: "signalling", license: "MIT" }),
  ],
});
const shown: Shown = {
  loaded: {
    columns: catalog.projects.map((project) => compareColumn(catalog, project, "en")),
    questions: catalog.categories.slice(0, 1).map((category) => categoryQuestions(category, "en")),
  },
  choice: {},
  locale: "en",
  words: compareWords(messagesOf("en")),
};
const json = (choice: Shown["choice"]) => JSON.parse(comparisonText.json({ ...shown, choice }));

test("as JSON, a comparison has ids beside words, every answer with its sources, and none that is out of place", () => {
  const { language, projects, rows } = json({});
  expect(language).toBe("en");
  expect(projects).toEqual([
    { slug: "semaphore", name: "Semaphore", category: "signalling", alive: true, state: "active" },
    { slug: "tugboat", name: "Tugboat", category: "hauling", alive: true, state: "active" },
  ]);
  expect(rows.find(({ id }: { id: string }) => id === "hauling.rootless")).toEqual({
    id: "hauling.rootless",
    group: "hauling",
    question: "Runs without root",
    answers: { tugboat: { kind: "partial", note: "on Linux", sources: [readme] } },
  });
});

test("what is hidden or folded on the page is not taken away", () => {
  const ids = (choice: Shown["choice"]) => json(choice).rows.map(({ id }: { id: string }) => id);
  expect(ids({})).toContain("licence");
  expect(ids({ hidden: ["licence"] })).not.toContain("licence");
  expect(ids({ differencesOnly: true })).not.toContain("licence");
  expect(comparisonText.markdown({ ...shown, choice: { hidden: ["licence"] } })).not.toContain("Licence");
});

test("as CSV it begins with the mark that tells spreadsheets its encoding", () => {
  expect(comparisonText.csv(shown).split("\r\n")[0]).toBe("\uFEFFQuestion,Semaphore,Tugboat");
});
