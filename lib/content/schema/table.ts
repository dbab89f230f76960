import { z } from "zod";
import { SourceRefSchema } from "./source";
import { LocalizedSchema } from "./text";

/** A line of Markdown in a cell; one that reads the same in every language is written once, as plain text. */
const CellSchema = z
  .union([
    z.union([z.string().trim().min(1), z.number()]).transform((text) => ({ en: String(text), zh: String(text) })),
    LocalizedSchema,
  ])
  .describe("A line of Markdown: {en, zh}, or plain text that reads the same in both.");

/** A table of a concept; its first column heads the rows. */
export const TableSchema = z.strictObject({
  name: LocalizedSchema.describe("Heading of the table."),
  columns: z.array(CellSchema).min(2).max(6).describe("Headings of the columns, 2 to 6."),
  rows: z.array(z.array(CellSchema)).min(1).describe("Rows, each with a cell for every column."),
  source: SourceRefSchema.optional(),
});

export type Table = z.output<typeof TableSchema>;
