import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { contentDirectory, loadCatalog } from "@/lib/content/load";
import { ContentError } from "@/lib/content/problem";
import { fixtureDirectory, today } from "@/tests/fixtures/read-fixture";
import { tempCatalog } from "@/tests/fixtures/temp-catalog";

beforeEach(() => {
  for (const name of ["SITE_URL", "REPOSITORY_URL", "CONTENT_DIR"]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, "content"],
  ["", "content"],
  ["other/catalogue", "other/catalogue"],
])("CONTENT_DIR=%s leads to %s", (value, directory) => {
  vi.stubEnv("CONTENT_DIR", value);
  expect(contentDirectory()).toBe(directory);
});

test.each([
  [undefined, undefined, "https://testscape.example.com/atlas", "https://git.example.com/testscape/catalogue"],
  ["", "", "https://testscape.example.com/atlas", "https://git.example.com/testscape/catalogue"],
  ["https://other.example.com/", undefined, "https://other.example.com", "https://git.example.com/testscape/catalogue"],
  [undefined, "https://git.example.net/fork/", "https://testscape.example.com/atlas", "https://git.example.net/fork"],
])("SITE_URL=%s and REPOSITORY_URL=%s publish at %s, edited at %s", async (site, repository, baseUrl, edited) => {
  vi.stubEnv("SITE_URL", site);
  vi.stubEnv("REPOSITORY_URL", repository);
  const catalog = await loadCatalog(fixtureDirectory, today);
  expect(catalog.site).toMatchObject({ baseUrl, repository: edited });
});

test("a catalogue without a repository has none, unless the environment gives one", async () => {
  const site =
    "title: {en: T, zh: T}\ntagline: {en: T, zh: T}\ndescription: {en: T, zh: T}\nbaseUrl: https://t.example.com/\nlocales: [en]\npolicy: {unknownState: true, statusEvidence: false, bothLanguages: false, attributeCoverage: 0}\n";
  const directory = await tempCatalog({ "site.yaml": site });
  expect((await loadCatalog(directory, today)).site).toMatchObject({
    baseUrl: "https://t.example.com",
    repository: undefined,
  });
  vi.stubEnv("REPOSITORY_URL", "https://git.example.net/fork");
  expect((await loadCatalog(directory, today)).site.repository).toBe("https://git.example.net/fork");
});

test("problems of every kind of file are thrown together", async () => {
  const directory = await tempCatalog({ "projects/beta-proxy/en.md": null });
  await writeFile(path.join(directory, "layers.yaml"), "- id: Connect\n");
  const error = await loadCatalog(directory, today).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContentError);
  const { problems } = error as ContentError;
  expect(problems.map(({ file, field }) => [path.basename(file), field])).toEqual([
    ["en.md", ""],
    ["layers.yaml", "0.id"],
    ["layers.yaml", "0.name"],
    ["layers.yaml", "0.summary"],
  ]);
});

test("dates are judged by the day it is given", async () => {
  const error = await loadCatalog(fixtureDirectory, "2026-11-18").catch((thrown: unknown) => thrown);
  expect((error as ContentError).message).toContain(
    "project.yaml:12\n  status.checked  2026-11-20 lies in the future; today is 2026-11-18",
  );
});

test("a folder that is not there is said to be none", async () => {
  await expect(loadCatalog("no/such/folder")).rejects.toThrow(
    "no/such/folder:1\n  no catalogue here; set CONTENT_DIR to a folder with a site.yaml\n1 problem in 1 file",
  );
});
