import type { Attribute, AttributeEntry, Project } from "./types";

/** Which value is asked for of which attributes: what a category's table is narrowed by. */
export type MatrixChoice = Readonly<Record<string, string>>;

/** A project's answers by attribute, each as the values it counts for. */
export type MatrixAnswers = Readonly<Record<string, readonly string[]>>;

/** The values that an answer counts for: a list counts for each of its options, and a missing answer is unknown. */
export function answerValues({ type }: Attribute, entry: AttributeEntry | undefined): string[] {
  const value = entry?.value ?? "unknown";
  if (typeof value === "boolean") return [value ? "yes" : "no"];
  if (value === "unknown" || value === "not-applicable") return [value];
  // a number or a sentence is not asked for by its exact value
  if (type === "number" || type === "text") return [];
  return [value].flat().map(String);
}

/** A project's answers to the questions of its category. */
export function matrixAnswers(attributes: readonly Attribute[], project: Project): MatrixAnswers {
  return Object.fromEntries(
    attributes.map((attribute) => [attribute.id, answerValues(attribute, project.attributes[attribute.id])]),
  );
}

/** The values that occur in the answers to a question, in the order in which they are offered. */
export function offeredValues({ id, options }: Attribute, answers: readonly MatrixAnswers[]): string[] {
  const order = ["yes", "partial", "no", ...(options ?? []).map((option) => option.id), "not-applicable", "unknown"];
  const found = new Set(answers.flatMap((answer) => answer[id] ?? []));
  return order.filter((value) => found.has(value));
}

/** Reads a category's query string: `rootless=yes`. What is unknown or junk is silently left out. */
export function parseMatrix(search: string, offered: Readonly<Record<string, readonly string[]>>): MatrixChoice {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(offered).flatMap(([id, values]) => {
      const value = params.get(id);
      return value !== null && values.includes(value) ? [[id, value]] : [];
    }),
  );
}

/** Writes a choice as a query string with a leading "?", or "" for none; keys stand in the order of the questions. */
export function formatMatrix(choice: MatrixChoice, ids: readonly string[]): string {
  const params = new URLSearchParams();
  for (const id of ids) if (choice[id]) params.set(id, choice[id]);
  const search = params.toString();
  return search && `?${search}`;
}

/** Whether the answers fit everything that is asked for. */
export function matchesMatrix(answers: MatrixAnswers, choice: MatrixChoice): boolean {
  return Object.entries(choice).every(([id, value]) => answers[id]?.includes(value));
}
