import { expect, test } from "vitest";
import { entryOf } from "@/lib/search/entry";
import { wantedOf } from "@/lib/search/fit";
import { nameIndex } from "@/lib/search/name-index";
import { normalize } from "@/lib/search/normalize";

const names = ["runC", "Docker Compose", "Portainer", "Bunker", "Trow"];
const entries = names.map((name) =>
  entryOf({ slug: name, name, aliases: [], tags: ["run"], categories: [], also: [], summaries: [] }),
);
const named = nameIndex(entries);

test.each([
  ["a short text begins a word", "co", ["Docker Compose"]],
  ["a short text is not looked for inside words", "un", []],
  ["a longer text is found inside words", "tain", ["Portainer"]],
  ["words are found together, without their space", "docker compose", ["Docker Compose"]],
  ["a space where the name has none is no hindrance", "run c", ["runC"]],
  ["several names may have it", "ker", ["Docker Compose", "Bunker"]],
  ["the last name is reached", "trow", ["Trow"]],
  ["the end of one name and the beginning of the next are no name", "composeportainer", []],
  ["what is no name is not looked at", "tag", []],
])("%s: %o", (_, text, expected) => {
  const found = named(wantedOf(normalize(text)));
  expect(names.filter((_, i) => found[i] === 1)).toEqual(expected);
});
