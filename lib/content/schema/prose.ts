import { z } from "zod";

/** Longest summary, in characters. */
export const summaryLimit = 160;

/** Front matter of every `en.md` and `zh.md`. */
export const ProseSchema = z.strictObject({
  summary: z.string().trim().min(1).max(summaryLimit).describe("One sentence that says what it does."),
});
