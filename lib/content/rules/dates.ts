import { type Draft, entriesOf, problemAt } from "../draft";
import type { Problem } from "../problem";
import { eachProject, type Rule } from "./rule";

/** Keys whose value is a date, wherever they stand. */
const dateKeys = new Set([
  "added",
  "since",
  "checked",
  "date",
  "from",
  "accepted",
  "incubating",
  "graduated",
  "archived",
  "started",
  "read",
  "lastPush",
]);

/** Dates of the document that a source is; an attribute's `asOf` may be a version instead. */
const sourceDates = /^sources\.\d+\.asOf$/;

/** No date lies in the future. One day's grace, because the author's day may have begun before UTC's. */
export const noFutureDates: Rule = (draft, { today }) => {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const all: Draft<unknown>[] = [...entriesOf(draft), ...draft.snapshots.values()];
  return all.flatMap((entry) =>
    datesIn(entry.facts).flatMap(({ path, date }) =>
      date > tomorrow.slice(0, date.length)
        ? [problemAt(entry, path, `${date} lies in the future; today is ${today}`)]
        : [],
    ),
  );
};

/** Dates that follow one another do so: start before end, events, licences and stages oldest first. */
export const datesInOrder: Rule = (draft) =>
  eachProject(draft, (project) => {
    const { started, status, release, events, licenseHistory, foundation } = project.facts;
    const problems: Problem[] = [];
    const order = (earlier: string | undefined, later: string | undefined, path: PropertyKey[], what: string) => {
      if (earlier && later && before(later, earlier))
        problems.push(problemAt(project, path, `${later} is before ${what} ${earlier}`));
    };
    order(started, status.since, ["status", "since"], "it started,");
    order(started, release?.date, ["release", "date"], "it started,");
    order(status.since, status.checked, ["status", "checked"], "the state began,");
    for (let i = 1; i < events.length; i++)
      order(events[i - 1]?.date, events[i]?.date, ["events", i, "date"], "the event above,");
    for (let i = 1; i < licenseHistory.length; i++)
      order(licenseHistory[i - 1]?.from, licenseHistory[i]?.from, ["licenseHistory", i, "from"], "the licence above,");
    order(foundation?.accepted, foundation?.incubating, ["foundation", "incubating"], "it was accepted,");
    order(foundation?.incubating, foundation?.graduated, ["foundation", "graduated"], "incubation,");
    return problems;
  });

/** Whether a is surely before b: compared only as exactly as both are known. */
export function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** All dates in an entry's facts with their paths; an attribute's free `asOf` is not among them. */
function datesIn(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; date: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => datesIn(item, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const isDate = dateKeys.has(key) || sourceDates.test(here.join("."));
    return isDate && typeof inner === "string" && /^\d{4}/.test(inner)
      ? [{ path: here, date: inner }]
      : datesIn(inner, here);
  });
}
