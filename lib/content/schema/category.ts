import { z } from "zod";
import { IdSchema, LocalizedSchema } from "./text";

/** What a cell of the comparison may hold. */
export const attributeTypes = ["support", "boolean", "choice", "choices", "number", "text"] as const;

/** A typed property by which the projects of a category are compared. */
export const AttributeSchema = z.strictObject({
  id: IdSchema.describe("Unique within the category; the key in project.yaml."),
  name: LocalizedSchema.describe("Row heading of the comparison."),
  help: LocalizedSchema.describe("One sentence: what `yes` (or the value) means."),
  type: z.enum(attributeTypes).describe("Which values are allowed."),
  options: z
    .array(z.strictObject({ id: IdSchema, name: LocalizedSchema }))
    .min(2)
    .optional()
    .describe("The values of a choice, in the order shown."),
  unit: LocalizedSchema.optional().describe("What a number counts."),
});

/** `categories/<id>/category.yaml`: a job to be done, and what its projects are compared by. */
export const CategorySchema = z.strictObject({
  layer: IdSchema.describe("The band it belongs to: an id of layers.yaml."),
  name: LocalizedSchema.describe("Name of the category."),
  aliases: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("What else people call this job, in any language; found by search and shown nowhere."),
  order: z.number().int().describe("Place within its layer, counted up."),
  startWith: z.array(IdSchema).max(3).default([]).describe("Projects to start with; `how to choose` says why."),
  attributes: z.array(AttributeSchema).min(5).max(12).describe("5 to 12, in the order an engineer would ask."),
});

export type CategoryFacts = z.output<typeof CategorySchema>;
export type Attribute = z.output<typeof AttributeSchema>;
export type AttributeType = (typeof attributeTypes)[number];
