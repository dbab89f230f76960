import { z } from "zod";

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether text is YYYY, YYYY-MM or YYYY-MM-DD and such a day exists. */
export function isPartialDate(text: string): boolean {
  const [, year, month = "01", day = "01"] = pattern.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date known to the year, month or day. YAML reads a bare year as a number; both forms come out as text. */
export const DateSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPartialDate, "YYYY, YYYY-MM or YYYY-MM-DD")
  .describe("A date: YYYY, YYYY-MM or YYYY-MM-DD, as exact as it is known.");

/** A date known to the day, for acts of our own such as reading a source. */
export const DaySchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine((text) => isPartialDate(text) && text.length === 10, "YYYY-MM-DD")
  .describe("A day: YYYY-MM-DD.");
