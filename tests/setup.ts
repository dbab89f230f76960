import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// What a test does not expect on the console is a fault: React's warnings above all.
let consoles: MockInstance[] = [];

beforeEach(() => {
  consoles = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const said = consoles.flatMap((spy) => spy.mock.calls);
  for (const spy of consoles) spy.mockRestore();
  expect(said).toEqual([]);
});
