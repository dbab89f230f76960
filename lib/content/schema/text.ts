import { z } from "zod";

/** A text in the interface languages; English is required, the policy may demand the others too. */
export const LocalizedSchema = z
  .strictObject({
    en: z.string().trim().min(1).describe("English."),
    zh: z.string().trim().min(1).optional().describe("Simplified Chinese."),
  })
  .describe("A text in the interface languages: {en, zh}.");

export type Localized = z.output<typeof LocalizedSchema>;

/** Permanent identifiers of projects, categories, layers, attributes and tags: lower case, digits, single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const IdSchema = z
  .string()
  .regex(idPattern, "lower-case letters, digits and single hyphens")
  .describe("An identifier: lower case, words joined with hyphens.");
