import { expect, test } from "vitest";
import { Citations } from "@/lib/catalog/citations";
import { makeProject } from "../../fixtures/make-project";

const sources = [
  { id: "readme", title: "Readme", url: "https://www.tugboat.example/readme", read: "2026-11-20" },
  { id: "farewell", title: "Farewell", url: "https://tugboat.example/end", read: "2026-11-19", asOf: "2021-03" },
];
const tugboat = makeProject({ sources });

test("sources are numbered in the order in which facts cite them", () => {
  const citations = new Citations();
  expect(citations.cite(tugboat, ["farewell"])).toEqual([1]);
  expect(citations.cite(tugboat, ["readme", "farewell"])).toEqual([2, 1]);
  expect(citations.cite(tugboat, ["farewell", "farewell"])).toEqual([1]);
  expect(citations.cite(tugboat, undefined)).toEqual([]);
  expect(citations.list()).toEqual([
    {
      number: 1,
      title: "Farewell",
      url: "https://tugboat.example/end",
      host: "tugboat.example",
      read: "2026-11-19",
      asOf: "2021-03",
    },
    {
      number: 2,
      title: "Readme",
      url: "https://www.tugboat.example/readme",
      host: "tugboat.example",
      read: "2026-11-20",
    },
  ]);
});

test("the same address is one source, whoever cites it and however", () => {
  const barge = makeProject({ name: "Barge", sources: [{ ...sources[0], id: "other" } as (typeof sources)[0]] });
  const citations = new Citations();
  expect(citations.cite(tugboat, ["readme"])).toEqual([1]);
  expect(citations.cite(barge, ["other"])).toEqual([1]);
  expect(citations.cite(barge, ["https://www.tugboat.example/readme"])).toEqual([1]);
});

test("one id may mean two sources of two projects", () => {
  const barge = makeProject({ name: "Barge", sources: [{ ...sources[1], id: "readme" } as (typeof sources)[0]] });
  const citations = new Citations();
  expect(citations.cite(tugboat, ["readme"])).toEqual([1]);
  expect(citations.cite(barge, ["readme"])).toEqual([2]);
});

test("a bare address is titled by itself and has no day of reading", () => {
  const citations = new Citations();
  citations.cite(tugboat, ["https://www.harbour.example/log/2021/"]);
  expect(citations.list()).toEqual([
    {
      number: 1,
      title: "harbour.example/log/2021",
      url: "https://www.harbour.example/log/2021/",
      host: "harbour.example",
    },
  ]);
});

test("Citations.of lists a project's sources in their order, then the addresses of its facts", () => {
  const project = makeProject({
    sources,
    status: { state: "archived", since: "2021-03", source: ["farewell", "https://harbour.example/status"] },
    events: [
      {
        date: "2015",
        kind: "released",
        text: { en: "First release.", zh: "首次发布。" },
        source: "https://harbour.example/event",
      },
    ],
    attributes: { rootless: { value: "yes", source: "https://harbour.example/attribute" } },
  });
  expect(
    Citations.of(project)
      .list()
      .map(({ number, url }) => [number, url]),
  ).toEqual([
    [1, "https://www.tugboat.example/readme"],
    [2, "https://tugboat.example/end"],
    [3, "https://harbour.example/status"],
    [4, "https://harbour.example/event"],
    [5, "https://harbour.example/attribute"],
  ]);
});
