import { z } from "zod";
import { DateSchema, DaySchema } from "./date";
import { SourceRefSchema, SourceSchema } from "./source";
import { StatusSchema } from "./status";
import { IdSchema, LocalizedSchema } from "./text";

export const kinds = [
  "software",
  "service",
  "product",
  "library",
  "standard",
  "os",
  "platform",
  "practice",
  "organisation",
] as const;
export const platforms = ["linux", "macos", "windows", "freebsd", "illumos", "hosted"] as const;
export const fits = ["drop-in", "partial", "different-approach"] as const;
export const stages = ["sandbox", "incubating", "graduated", "archived", "member"] as const;
export const eventKinds = [
  "announced",
  "released",
  "renamed",
  "forked",
  "donated",
  "acquired",
  "merged",
  "relicensed",
  "archived",
  "discontinued",
  "revived",
] as const;
export const relationTypes = [
  "continues",
  "forked-from",
  "merged-into",
  "part-of",
  "built-on",
  "implements",
  "integrates-with",
  "alternative-to",
  "often-confused-with",
] as const;

const LinkSchema = z.string().describe("An https address.");

const ReplacementSchema = z.strictObject({
  project: IdSchema.describe("Slug of what people use today."),
  fit: z.enum(fits).describe("How well it takes the place."),
  why: LocalizedSchema.describe("What carries over and what does not."),
  source: SourceRefSchema.optional(),
});

const FoundationSchema = z.strictObject({
  name: z.string().min(1).describe("Short name of the foundation."),
  stage: z.enum(stages).describe("Stage there; `member` where it has none."),
  accepted: DateSchema.optional().describe("When it was accepted."),
  incubating: DateSchema.optional().describe("When it began incubation."),
  graduated: DateSchema.optional().describe("When it graduated."),
  archived: DateSchema.optional().describe("When the foundation archived it."),
  source: SourceRefSchema.optional(),
});

const EventSchema = z.strictObject({
  date: DateSchema.describe("When it happened."),
  kind: z.enum(eventKinds).describe("What kind of event."),
  text: LocalizedSchema.describe("One sentence."),
  source: SourceRefSchema.optional(),
});

const RelationSchema = z.strictObject({
  type: z.enum(relationTypes).describe("How this project stands to the other; the inverse is derived."),
  project: IdSchema.describe("Slug of the other project."),
  since: DateSchema.optional().describe("From when."),
  note: LocalizedSchema.optional().describe("A few words."),
  source: SourceRefSchema.optional(),
});

const AttributeValueSchema = z
  .union([z.string(), z.boolean(), z.number(), z.array(z.string()), LocalizedSchema])
  .describe("The value, of the type that the category gives.");

/** One attribute of a project; shorthand `key: value` comes out in this long form too. */
const AttributeEntrySchema = z
  .union([
    z.strictObject({
      value: AttributeValueSchema,
      note: LocalizedSchema.optional().describe("A few words where the value alone misleads."),
      source: SourceRefSchema.optional(),
      asOf: z.union([z.string(), z.number()]).transform(String).optional().describe("Date or version it holds for."),
    }),
    AttributeValueSchema,
  ])
  .transform((entry) => (typeof entry === "object" && "value" in entry ? entry : { value: entry }))
  .describe("A value, or {value, note, source, asOf}.");

/** `projects/<slug>/project.yaml`: the facts of one project, stated once, the same in every language. */
export const ProjectSchema = z.strictObject({
  name: z.string().trim().min(1).describe("As the project writes it."),
  added: DaySchema.optional().describe("The day its entry came into this catalogue; without it, no feed announces it."),
  kind: z.enum(kinds).describe("What sort of thing it is."),
  category: IdSchema.describe("The main job it does: an id under content/categories."),
  alsoIn: z.array(IdSchema).max(2).default([]).describe("At most two more categories."),
  aliases: z.array(z.string().trim().min(1)).default([]).describe("Former names, misspellings, Chinese names."),
  tags: z.array(IdSchema).default([]).describe("What else it is found by."),
  status: StatusSchema.describe("Where it stands in its life."),
  replacements: z.array(ReplacementSchema).default([]).describe("What people use today instead, best first."),
  noReplacement: LocalizedSchema.optional().describe("Why there is no replacement to name."),
  license: z.string().optional().describe("SPDX expression, or `proprietary`."),
  licenseHistory: z
    .array(
      z.strictObject({
        license: z.string().describe("SPDX expression, or `proprietary`."),
        from: DateSchema.describe("From when it applied."),
        source: SourceRefSchema.optional(),
      }),
    )
    .default([])
    .describe("Licences over time, oldest first, where it changed."),
  languages: z.array(z.string().min(1)).default([]).describe("Programming languages, most used first."),
  platforms: z.array(z.enum(platforms)).default([]).describe("Where it runs."),
  owner: z
    .strictObject({ name: z.string().min(1), url: LinkSchema.optional() })
    .optional()
    .describe("Who decides about it."),
  foundation: FoundationSchema.optional().describe("The foundation it belongs or belonged to."),
  started: DateSchema.optional().describe(
    "First public release, or first commit that was public, whichever is earlier.",
  ),
  release: z
    .strictObject({
      version: z.string().min(1).describe("Without a leading v; in quotes where YAML would read a number."),
      date: DateSchema.describe("When it came out."),
      source: SourceRefSchema.optional(),
    })
    .optional()
    .describe("Newest release seen, of the newest line; a later one in the snapshots beats it."),
  links: z
    .strictObject({
      website: LinkSchema.optional(),
      repository: LinkSchema.optional(),
      documentation: LinkSchema.optional(),
      announcement: LinkSchema.optional().describe("Of its end or change of hands."),
      image: z.string().optional().describe("Image reference, not an address."),
    })
    .default({})
    .describe("Where to find it."),
  identifiers: z
    .strictObject({
      github: z
        .string()
        .regex(/^[\w.-]+\/[\w.-]+$/, "owner/name")
        .optional()
        .describe("Repository on GitHub: owner/name."),
      endoflife: z.string().optional().describe("Product on endoflife.date."),
      simpleIcons: z.string().optional().describe("Slug in simple-icons, only if it draws well small."),
    })
    .default({})
    .describe("Its names in other catalogues."),
  events: z.array(EventSchema).default([]).describe("Dated history, oldest first."),
  relations: z.array(RelationSchema).default([]).describe("Edges to other projects, stated on one side."),
  components: z
    .array(z.strictObject({ name: z.string().min(1), summary: LocalizedSchema }))
    .default([])
    .describe("Parts that need no page of their own."),
  attributes: z.record(IdSchema, AttributeEntrySchema).default({}).describe("Values for the category's attributes."),
  sources: z.array(SourceSchema).min(1).describe("What was read; at least one."),
});

export type ProjectFacts = z.output<typeof ProjectSchema>;
export type Kind = (typeof kinds)[number];
export type Platform = (typeof platforms)[number];
export type Fit = (typeof fits)[number];
export type Stage = (typeof stages)[number];
export type EventKind = (typeof eventKinds)[number];
export type RelationType = (typeof relationTypes)[number];
export type AttributeEntry = z.output<typeof AttributeEntrySchema>;
export type Replacement = z.output<typeof ReplacementSchema>;
export type Relation = z.output<typeof RelationSchema>;
