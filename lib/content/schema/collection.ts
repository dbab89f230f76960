import { z } from "zod";
import { ClaimSchema } from "./claim";
import { SourceSchema } from "./source";
import { IdSchema, LocalizedSchema } from "./text";

/** A row of a reading list: a project or a concept of ours, or a plain mention. */
export const RowSchema = z.strictObject({
  name: z.string().trim().min(1).describe("The name as the document writes it."),
  sic: z.boolean().default(false).describe("Whether the document misspells it."),
  project: IdSchema.optional().describe("Slug of its entry here."),
  concept: IdSchema.optional().describe("Slug of the concept that explains it here."),
  url: z.string().optional().describe("Address of a mention that has no entry."),
  said: LocalizedSchema.optional().describe("What the document says of it."),
  note: LocalizedSchema.optional().describe("What we have to add, for instance where the document is wrong."),
});

/** `collections/<id>/collection.yaml`: an ordered reading list, then and now. */
export const CollectionSchema = z.strictObject({
  name: LocalizedSchema.describe("Name of the collection."),
  document: z
    .strictObject({ title: z.string().min(1), year: z.number().int() })
    .describe("The text it follows: its own title and the year it reflects."),
  order: z.number().int().describe("Place among the collections, counted up."),
  claims: z.array(ClaimSchema).default([]).describe("What the document says as a whole, and what holds today."),
  sections: z
    .array(z.strictObject({ name: LocalizedSchema, rows: z.array(RowSchema).min(1) }))
    .min(1)
    .describe("The document's sections, in its order."),
  sources: z.array(SourceSchema).default([]).describe("What was read beside the document."),
});

export type CollectionFacts = z.output<typeof CollectionSchema>;
export type CollectionRow = z.output<typeof RowSchema>;
