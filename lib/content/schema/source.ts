import { z } from "zod";
import { DateSchema, DaySchema } from "./date";
import { IdSchema } from "./text";

/** Something that was read to establish facts. */
export const SourceSchema = z.strictObject({
  id: IdSchema.describe("How facts of this file refer to it."),
  title: z.string().trim().min(1).describe("What it is, as a reader would recognise it."),
  url: z.string().describe("Its https address."),
  read: DaySchema.describe("The day on which we read it."),
  asOf: DateSchema.optional().describe("The date that the text or figure itself bears, where it is older."),
});

/** Where a fact comes from: ids of `sources`, or https addresses; one or several; always a list once parsed. */
export const SourceRefSchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((ref) => (Array.isArray(ref) ? ref : [ref]))
  .describe("An id of `sources` or an https address, or a list of those.");

export type Source = z.output<typeof SourceSchema>;
