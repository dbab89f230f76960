import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { UseToday } from "@/components/project/use-today";
import { Citations } from "@/lib/catalog/citations";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const why = { en: "The same job." };
const past = (name: string, ...slugs: string[]) =>
  makeProject({
    name,
    status: { state: "archived", since: "2020" },
    replacements: slugs.map((project) => ({ project, fit: "partial", why })),
  });

const catalog = makeCatalog({
  projects: [
    makeProject({ name: "Tug" }),
    past("Barge", "tug"),
    past("Raft", "barge"),
    past("Log", "tug", "raft"),
    makeProject({
      name: "Coracle",
      status: { state: "discontinued", since: "2019" },
      noReplacement: { en: "Nobody rows any more." },
    }),
    past("Kayak", "tug", "coracle"),
  ],
});

function show(slug: string, locale: Locale = "en") {
  const project = catalog.projects.find((each) => each.slug === slug);
  if (!project) throw new Error(`no ${slug}`);
  const citations = Citations.of(project);
  render(<UseToday {...{ catalog, project, citations, locale }} messages={messagesOf(locale)} />);
  return screen.getAllByRole("listitem");
}

test("a replacement that is itself past shows the way on to what is alive", () => {
  const [first, second] = show("log");
  expect(first?.textContent).not.toContain("Itself past");
  expect(second?.textContent).toContain("Archived 2020");
  expect(second?.textContent).toContain("Itself past; from there people went on to: Barge → Tug Partial fit");
  const links = within(second as HTMLElement).getAllByRole("link", { name: /Barge|Tug/ });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["/en/projects/barge/", "/en/projects/tug/"]);
});

test("or the reason why it leads nowhere, in the page's language", () => {
  const [, second] = show("kayak", "zh");
  expect(second?.textContent).toContain("Coracle 没有接替者：Nobody rows any more.");
});
