import { z } from "zod";
import { DaySchema } from "./date";
import { IdSchema } from "./text";

/** Figures of one project as a machine read them. */
export const FiguresSchema = z.strictObject({
  stars: z.number().int().min(0).optional().describe("Stars of its repository."),
  forks: z.number().int().min(0).optional().describe("Forks of its repository."),
  lastPush: DaySchema.optional().describe("Day of the last push to its repository."),
  archived: z.boolean().optional().describe("Whether the repository is flagged as archived."),
  release: z
    .strictObject({ version: z.string().min(1), date: DaySchema.optional() })
    .optional()
    .describe("Latest release."),
});

/** `snapshots/<date>.yaml`: figures of one day from one origin; never edited by hand. */
export const SnapshotSchema = z.strictObject({
  date: DaySchema.describe("The day the figures bear."),
  origin: z.strictObject({ title: z.string().min(1), url: z.string() }).describe("Who read them."),
  projects: z.record(IdSchema, FiguresSchema).describe("Figures by project slug."),
});

export type Snapshot = z.output<typeof SnapshotSchema>;
