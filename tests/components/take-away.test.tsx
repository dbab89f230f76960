import { afterEach, expect, test, vi } from "vitest";
import { compareWords } from "@/components/compare/compare-words";
import { type Shown, takeAway } from "@/components/compare/take-away";
import { messagesOf } from "@/lib/i18n/messages";

const words = compareWords(messagesOf("en"));
const shown: Shown = { loaded: { columns: [], questions: [] }, choice: {}, locale: "en", words };
const { copied } = words.compare;

/** A device that points with a finger or with a mouse, with or without a sheet of its own for sharing. */
function device(pointer: "coarse" | "fine", share?: (data: ShareData) => Promise<void>) {
  const copy = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText: copy }, share });
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === `(pointer: ${pointer})` }));
  return copy;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the address goes to the system's own sheet where one points with a finger", async () => {
  const share = vi.fn(() => Promise.resolve());
  const copy = device("coarse", share);
  expect(await takeAway("address", shown, "a-vs-b")).toBe("");
  expect(share).toHaveBeenCalledWith({ url: window.location.href, title: document.title });
  expect(copy).not.toHaveBeenCalled();
});

test("closing that sheet is no failure", async () => {
  const copy = device("coarse", () => Promise.reject(new DOMException("closed", "AbortError")));
  expect(await takeAway("address", shown, "a-vs-b")).toBe("");
  expect(copy).not.toHaveBeenCalled();
});

test.each([
  ["a mouse", "fine", () => Promise.resolve()],
  ["a finger, but no such sheet", "coarse", undefined],
  ["a finger, and a sheet that fails", "coarse", () => Promise.reject(new DOMException("no", "NotAllowedError"))],
] as const)("with %s it is copied", async (_, pointer, share) => {
  const copy = device(pointer, share);
  expect(await takeAway("address", shown, "a-vs-b")).toBe(copied);
  expect(copy).toHaveBeenCalledWith(window.location.href);
});
