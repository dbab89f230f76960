import { z } from "zod";
import { ClaimSchema } from "./claim";
import { SourceSchema } from "./source";
import { TableSchema } from "./table";
import { IdSchema, LocalizedSchema } from "./text";

/** `concepts/<slug>/concept.yaml`: a page of knowledge rather than a tool, tied to the projects it explains. */
export const ConceptSchema = z.strictObject({
  name: LocalizedSchema.describe("What it is called."),
  aliases: z.array(z.string().trim().min(1)).default([]).describe("Other names, in either language."),
  layer: IdSchema.describe("The band it explains: an id of layers.yaml."),
  order: z.number().int().describe("Place within its layer, counted up."),
  projects: z
    .array(
      z.strictObject({
        project: IdSchema.describe("Slug of the project."),
        note: LocalizedSchema.optional().describe("What it has to do with the concept, in a few words."),
      }),
    )
    .default([])
    .describe("Projects that it explains; their pages link back."),
  related: z.array(IdSchema).default([]).describe("Slugs of other concepts; stated on one side only."),
  outdated: z
    .array(ClaimSchema.extend({ collection: IdSchema.optional().describe("Id of the collection that says so.") }))
    .default([])
    .describe("What old documents say of it, and what holds today."),
  tables: z.array(TableSchema).default([]).describe("Tables, shown after the prose."),
  sources: z.array(SourceSchema).min(1).describe("What was read; at least one."),
});

export type ConceptFacts = z.output<typeof ConceptSchema>;
