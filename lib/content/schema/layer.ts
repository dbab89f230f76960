import { z } from "zod";
import { IdSchema, LocalizedSchema } from "./text";

/** `layers.yaml`: the bands of the landscape, top to bottom. */
export const LayersSchema = z
  .array(
    z.strictObject({
      id: IdSchema,
      name: LocalizedSchema.describe("Name of the band."),
      summary: LocalizedSchema.describe("The line under the name."),
    }),
  )
  .min(1);

export type Layer = z.output<typeof LayersSchema>[number];
