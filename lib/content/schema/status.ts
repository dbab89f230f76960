import { z } from "zod";
import { DateSchema, DaySchema } from "./date";
import { SourceRefSchema } from "./source";
import { LocalizedSchema } from "./text";

/** Where a project stands in its life, most alive first; `unknown` only where the policy allows it. */
export const states = [
  "active",
  "stable",
  "maintenance",
  "dormant",
  "archived",
  "discontinued",
  "absorbed",
  "unknown",
] as const;

export type State = (typeof states)[number];

/** The states of a project that people may still take up. */
export const aliveStates: readonly State[] = ["active", "stable", "maintenance"];

/** Why a project is not alive: the main reason that a source gives; what nobody knows is left out. */
export const causes = [
  "company-closed",
  "acquired",
  "owner-moved-on",
  "maintainers-left",
  "superseded",
  "merged",
  "renamed",
] as const;

export type Cause = (typeof causes)[number];

/** Our judgement of a project's life, with the dated fact it rests on. */
export const StatusSchema = z.strictObject({
  state: z.enum(states).describe("Where it stands; the rule is in content/README.md."),
  since: DateSchema.optional().describe("From when; required unless alive."),
  evidence: LocalizedSchema.optional().describe("The dated fact that shows the state."),
  cause: z.enum(causes).optional().describe("The kind of reason of its end, where a source gives one."),
  why: LocalizedSchema.optional().describe("The reason of its end, where a source gives one."),
  source: SourceRefSchema.optional().describe("Where the evidence and the reason stand."),
  checked: DaySchema.describe("When a person last checked it."),
});

export type Status = z.output<typeof StatusSchema>;
