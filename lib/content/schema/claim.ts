import { z } from "zod";
import { SourceRefSchema } from "./source";
import { LocalizedSchema } from "./text";

/** What an old text says, and what holds today. Both are a line of Markdown: text, `code` and links. */
export const ClaimSchema = z.strictObject({
  said: LocalizedSchema.describe("What the old text says, in our words."),
  today: LocalizedSchema.describe("What holds today."),
  source: SourceRefSchema.describe("Where that stands."),
});

export type Claim = z.output<typeof ClaimSchema>;
