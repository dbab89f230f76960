import { problemAt } from "../draft";
import { isKnown } from "../known";
import { quote, unknownName } from "../nearest";
import type { Problem } from "../problem";
import type { Attribute } from "../schema/category";
import type { AttributeEntry } from "../schema/project";
import { eachProject, isAlive, type Rule } from "./rule";

/** The values that every attribute takes: looked for and not found; the question does not arise. */
export const openValues = ["unknown", "not-applicable"] as const;

/** An attribute's definition is sound: one id each, options for a choice and only for a choice. */
export const attributeDefinitions: Rule = (draft) =>
  [...draft.categories.values()].flatMap((category) => {
    const { attributes } = category.facts;
    return attributes.flatMap(({ id, type, options, unit }, i) => {
      const at = (field: string, message: string) => problemAt(category, ["attributes", i, field], message);
      const choice = type === "choice" || type === "choices";
      const problems: Problem[] = [];
      if (attributes.findIndex((other) => other.id === id) < i) problems.push(at("id", `"${id}" stands above already`));
      if (choice && !options) problems.push(at("options", `missing; a ${type} lists its values`));
      if (!choice && options) problems.push(at("options", `only for choice and choices; this is a ${type}`));
      if (type !== "number" && unit) problems.push(at("unit", `only for number; this is a ${type}`));
      return problems;
    });
  });

/** A project's attributes are those of its category, with values of their types. */
export const attributeValues: Rule = (draft) =>
  eachProject(draft, (project) => {
    const category = draft.categories.get(project.facts.category);
    if (!category) return [];
    const byId = new Map(category.facts.attributes.map((attribute) => [attribute.id, attribute]));
    return Object.entries(project.facts.attributes).flatMap(([id, entry]) => {
      const attribute = byId.get(id);
      const message = attribute
        ? badValue(attribute, entry)
        : unknownName(`attribute of ${category.id}`, id, byId.keys());
      return message ? [problemAt(project, ["attributes", id], message)] : [];
    });
  });

/** An alive project knows as much of its category's attributes as the policy asks. */
export const attributeCoverage: Rule = (draft) => {
  const needed = draft.site?.facts.policy.attributeCoverage ?? 0;
  return eachProject(draft, (project) => {
    const category = draft.categories.get(project.facts.category);
    if (!category || !isAlive(project)) return [];
    const ids = category.facts.attributes.map((attribute) => attribute.id);
    const unknown = ids.filter((id) => !isKnown(project.facts.attributes[id]?.value));
    const known = Math.floor(((ids.length - unknown.length) / ids.length) * 100);
    if (known >= needed) return [];
    return [problemAt(project, ["attributes"], `${known} % known, ${needed} % needed; unknown: ${unknown.join(", ")}`)];
  });
};

/** What is wrong with a value for an attribute, or undefined. */
function badValue({ type, options }: Attribute, { value, note }: AttributeEntry): string | undefined {
  if (openValues.some((open) => open === value)) return undefined;
  const expected = (words: string) => `expected ${words}, unknown or not-applicable; found ${quote(value)}`;
  switch (type) {
    case "support":
      if (value === "partial" && !note) return "partial needs a note that says what is missing";
      return value === "yes" || value === "partial" || value === "no" ? undefined : expected("yes, partial, no");
    case "boolean":
      return typeof value === "boolean" ? undefined : expected("true, false");
    case "number":
      return typeof value === "number" ? undefined : expected("a number");
    case "text":
      return typeof value === "string" || (typeof value === "object" && !Array.isArray(value))
        ? undefined
        : expected("text");
    case "choice":
    case "choices": {
      if (!options) return undefined;
      const ids = options.map((option) => option.id);
      if (type === "choice" && typeof value === "object") return expected(`one of ${ids.join(", ")}`);
      if (type === "choices" && !Array.isArray(value)) return expected(`a list of ${ids.join(", ")}`);
      const wrong = [value].flat().find((id) => typeof id !== "string" || !ids.includes(id));
      return wrong === undefined ? undefined : unknownName("option", String(wrong), [...ids, ...openValues]);
    }
  }
}
