import type { z } from "zod";
import { quote, unknownName } from "./nearest";
import type { Locate } from "./parse-yaml";
import type { Problem } from "./problem";
import { type AnySchema, descriptionAt, keysAt } from "./schema-lookup";

type Issue = z.core.$ZodIssue;

/** Data that fits its schema, or the problems that keep it from fitting. */
export type Validated<T> = { value: T; problems: [] } | { value: undefined; problems: Problem[] };

/** Checks one file's data against its schema and turns each issue into a located message. */
export function validate<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  locate: Locate,
): Validated<z.output<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const telling = issues.filter((issue) => !isSize(issue) || !issues.some((other) => sameField(issue, other)));
  return { value: undefined, problems: telling.flatMap((issue) => problemsOf(schema, issue, data, file, locate)) };
}

function isSize(issue: Issue): boolean {
  return issue.code === "too_small" || issue.code === "too_big";
}

/** Whether the other issue says that the same field has the wrong type; its size then says nothing more. */
function sameField(issue: Issue, other: Issue): boolean {
  return other.code === "invalid_type" && other.path.join(".") === issue.path.join(".");
}

function problemsOf(schema: AnySchema, issue: Issue, data: unknown, file: string, locate: Locate): Problem[] {
  const at = (path: readonly PropertyKey[], message: string, key?: string): Problem => ({
    file,
    line: locate(path, key),
    field: [...path, ...(key === undefined ? [] : [key])].map(String).join("."),
    message,
  });
  switch (issue.code) {
    case "unrecognized_keys": {
      const allowed = keysAt(schema, issue.path);
      return issue.keys.map((key) => at(issue.path, unknownName("key", key, allowed), key));
    }
    case "invalid_union":
      return (
        unionProblems(schema, issue, data, file, locate) ?? [
          at(issue.path, expectation(schema, issue.path, issue.input)),
        ]
      );
    case "invalid_value":
      return [
        at(
          issue.path,
          issue.input === undefined
            ? missing(schema, issue.path)
            : unknownName("value", String(issue.input), issue.values.map(String)),
        ),
      ];
    case "invalid_type":
      return [at(issue.path, expectation(schema, issue.path, issue.input, issue.expected))];
    case "invalid_key":
      return [
        at(
          issue.path.slice(0, -1),
          `${quote(issue.path.at(-1))} is not an identifier: lower-case letters, digits and single hyphens`,
          String(issue.path.at(-1)),
        ),
      ];
    case "too_big":
      return [at(issue.path, `${sizeOf(issue.input)}; at most ${issue.maximum} allowed`)];
    case "too_small":
      return [
        at(
          issue.path,
          sizeOf(issue.input) === "empty"
            ? missing(schema, issue.path)
            : `${sizeOf(issue.input)}; at least ${issue.minimum} needed`,
        ),
      ];
    case "invalid_format":
      return [
        at(
          issue.path,
          `${quote(issue.input)} is not allowed: ${issue.format === "regex" ? issue.message : `needs a ${issue.format}`}`,
        ),
      ];
    default:
      return [at(issue.path, `${quote(issue.input)} is not allowed: ${issue.message}`)];
  }
}

/** For "this or that" the messages of the branch that got furthest, if one got past the top. */
function unionProblems(schema: AnySchema, issue: Issue, data: unknown, file: string, locate: Locate) {
  if (issue.code !== "invalid_union") return undefined;
  const depth = (branch: Issue[]) =>
    Math.max(0, ...branch.map((inner) => inner.path.length + (inner.code === "unrecognized_keys" ? 1 : 0)));
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
  if (!deepest || depth(deepest) === 0) return undefined;
  return deepest.flatMap((inner) => {
    const full = { ...inner, path: [...issue.path, ...inner.path] } as Issue;
    return problemsOf(schema, full, data, file, locate);
  });
}

function expectation(schema: AnySchema, path: readonly PropertyKey[], input: unknown, expected?: string): string {
  if (input === undefined) return missing(schema, path);
  const words = expected ? (typeWords[expected] ?? expected) : descriptionAt(schema, path);
  const keys = expected === "object" ? keysAt(schema, path) : [];
  const named = keys.length > 0 && keys.length <= 8 ? ` (${keys.join(", ")})` : "";
  return `expected ${words || "another type"}${named}; found ${quote(input)}`;
}

const typeWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys and values",
  record: "keys and values",
};

function missing(schema: AnySchema, path: readonly PropertyKey[]): string {
  const description = descriptionAt(schema, path);
  return description ? `missing; ${description}` : "missing";
}

function sizeOf(input: unknown): string {
  if (typeof input === "string") return input.length === 0 ? "empty" : `${input.length} characters`;
  if (Array.isArray(input)) return `${input.length} entries`;
  return quote(input);
}
