import { z } from "zod";
import { locales } from "../../i18n/locales";
import { LocalizedSchema } from "./text";

/** `site.yaml`: the site itself, and how strict its validation is. */
export const SiteSchema = z.strictObject({
  title: LocalizedSchema.describe("Name of the site."),
  tagline: LocalizedSchema.describe("Heading of the explorer: what the landscape is of."),
  description: LocalizedSchema.describe("One sentence for search engines and the about page."),
  baseUrl: z.url({ protocol: /^https?$/ }).describe("Where the site is published; SITE_URL in the environment wins."),
  repository: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe("Where the content is edited; REPOSITORY_URL in the environment wins. Without one, no edit links."),
  locales: z.array(z.enum(locales)).min(1).describe("Interface languages offered, in order."),
  policy: z
    .strictObject({
      unknownState: z.boolean().describe("Whether a project's state may be `unknown`."),
      statusEvidence: z.boolean().describe("Whether each status must give its dated evidence and a source."),
      bothLanguages: z.boolean().describe("Whether every text must exist in both languages."),
      attributeCoverage: z
        .number()
        .min(0)
        .max(100)
        .describe("Per cent of its category's attributes that a project must know, unless it is not alive."),
    })
    .describe("What validation demands of this catalogue."),
});

export type Site = z.output<typeof SiteSchema>;
export type Policy = Site["policy"];
