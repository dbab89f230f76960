import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Answer } from "@/components/project/answer";
import type { Cell } from "@/lib/catalog/cell";
import { messagesOf } from "@/lib/i18n/messages";

const text = (cell: Cell, locale: "en" | "zh" = "en") => {
  const { container } = render(<Answer cell={cell} words={messagesOf(locale).value} />);
  return container.textContent;
};

test.each<[Cell["kind"], string, string]>([
  ["yes", "Yes", "是"],
  ["partial", "Partial", "部分"],
  ["no", "No", "否"],
  ["unknown", "Unknown", "未知"],
  ["not-applicable", "Not applicable", "不适用"],
  // the dot is for the eye; who cannot see it hears the words
  ["outside", "·Not a question of its category", "·不属于该分类要问的问题"],
])("%s is told as %o and %o", (kind, english, chinese) => {
  expect(text({ kind, refs: [] })).toBe(english);
  expect(text({ kind, refs: [] }, "zh")).toBe(chinese);
});

test("each kind of answer looks different, not in words alone", () => {
  const kinds = ["yes", "partial", "no", "unknown", "not-applicable"] as const;
  const signs = kinds.map((kind) => {
    const { container } = render(<Answer cell={{ kind, refs: [] }} words={messagesOf("en").value} />);
    return container.querySelector("svg")?.innerHTML;
  });
  expect(signs).not.toContain(undefined);
  expect([...new Set(signs)]).toEqual(signs);
});

test("a value stands as it is, without a sign", () => {
  const { container } = render(
    <Answer cell={{ kind: "value", text: "3 nodes", refs: [] }} words={messagesOf("en").value} />,
  );
  expect(container.textContent).toBe("3 nodes");
  expect(container.querySelector("svg")).toBeNull();
});

test("note and date qualify it, and its sources are links named by number", () => {
  const cell: Cell = { kind: "partial", note: "on Linux", asOf: "2024", refs: [2, 5] };
  expect(text(cell)).toBe("Partial25on Linux · as of 2024");
  const links = screen.getAllByRole("link").map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]);
  expect(links).toEqual([
    ["Source 2", "#source-2"],
    ["Source 5", "#source-5"],
  ]);
});
