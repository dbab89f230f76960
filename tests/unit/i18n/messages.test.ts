import { describe, expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";

/** Texts by their dotted key. */
function flatten(value: unknown, key = ""): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) => flatten(inner, key ? `${key}.${name}` : name));
}

const english = flatten(messagesOf("en"));
const chinese = new Map(flatten(messagesOf("zh")));

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Names and bare values, which are the same in both languages. */
const sameInBoth = [
  "platform.linux",
  "platform.macos",
  "platform.windows",
  "collection.quoted",
  "compare.downloadCsv",
  "compare.downloadJson",
  "platform.freebsd",
  "platform.illumos",
  "root.english",
  "root.chinese",
];

describe("English and Chinese say the same things", () => {
  test("they have the same keys", () => {
    expect([...chinese.keys()].sort()).toEqual(english.map(([key]) => key).sort());
  });

  test.each(english)("%s has the same values to fill in", (key, text) => {
    expect(placeholders(chinese.get(key) ?? "")).toEqual(placeholders(text));
  });

  test("no text is empty or padded", () => {
    const bad = [...english, ...chinese].filter(([, text]) => text.trim() === "" || text.trim() !== text);
    expect(bad).toEqual([]);
  });

  test("only names are the same in both", () => {
    const same = english.filter(([key, text]) => chinese.get(key) === text).map(([key]) => key);
    expect(same.sort()).toEqual([...sameInBoth].sort());
  });

  test("no Chinese text is in Latin letters alone, but for the other language's name", () => {
    const latin = [...chinese].filter(([key, text]) => {
      const words = text.replace(/\{\w+\}/g, "");
      return !sameInBoth.includes(key) && /\p{Script=Latin}/u.test(words) && !/\p{Script=Han}/u.test(words);
    });
    expect(latin).toEqual([["site.otherLanguage", "English"]]);
  });

  test("no English text holds Chinese, but for the names of the language", () => {
    const han = english.filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key);
    expect(han).toEqual(["site.otherLanguage", "root.chinese"]);
  });
});
