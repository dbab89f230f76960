import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { StateLabel, stateText } from "@/components/project/state-label";
import type { State } from "@/lib/catalog/types";
import { messagesOf } from "@/lib/i18n/messages";

const words = (locale: "en" | "zh") => {
  const { state, card } = messagesOf(locale);
  return { state, past: card.past };
};

test.each<[State, boolean, string | undefined, string, string]>([
  ["active", true, undefined, "Active", "活跃"],
  ["stable", true, undefined, "Stable", "稳定"],
  ["maintenance", true, "2020-01", "Maintenance", "仅维护"],
  ["dormant", false, "2019-05-01", "Dormant 2019", "2019 年沉寂"],
  ["archived", false, "2024-05", "Archived 2024", "2024 年已归档"],
  ["discontinued", false, "2018", "Discontinued 2018", "2018 年已下线"],
  ["absorbed", false, "2016", "Absorbed 2016", "2016 年已并入"],
  ["unknown", false, undefined, "Unknown", "未知"],
])("%s (alive: %o) since %o is told as %o and %o", (state, alive, since, english, chinese) => {
  expect(stateText(words("en"), state, alive, since)).toBe(english);
  expect(stateText(words("zh"), state, alive, since)).toBe(chinese);
  // the sign is silent: the word alone is read out
  const { container } = render(<StateLabel words={words("en")} state={state} alive={alive} since={since} />);
  expect(container.textContent).toBe(english);
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});
