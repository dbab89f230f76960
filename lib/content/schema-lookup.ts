import { z } from "zod";

/** Any zod schema. */
export type AnySchema = z.core.$ZodType;

/** The description of the field, its first letter small and without its period, to stand inside a sentence. */
export function descriptionAt(schema: AnySchema, path: readonly PropertyKey[]): string {
  return descriptionOf(schemaAt(schema, path))
    .replace(/\.$/, "")
    .replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

/** The description of a schema: its own, or that of what it makes optional. */
function descriptionOf(schema: AnySchema | undefined): string {
  const own = schema && z.globalRegistry.get(schema as z.ZodType)?.description;
  return own ?? (schema && isWrapper(schema) ? descriptionOf(schema.def.innerType as AnySchema) : "");
}

function isWrapper(schema: AnySchema): schema is z.ZodOptional | z.ZodDefault | z.ZodNullable {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable;
}

/** The schema that governs the field at `path`, wrappers kept on the last step; undefined where there is none. */
function schemaAt(schema: AnySchema, path: readonly PropertyKey[]): AnySchema | undefined {
  let current: AnySchema | undefined = schema;
  for (const key of path) {
    const inner = current && objectIn(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(key)] as AnySchema | undefined;
    else if (inner instanceof z.ZodArray) current = inner.element as AnySchema;
    else if (inner instanceof z.ZodRecord) current = inner.valueType as AnySchema;
    else return undefined;
  }
  return current;
}

/** The object, list or record inside optional, default, transform and union wrappers. */
function objectIn(schema: AnySchema): AnySchema {
  if (isWrapper(schema)) return objectIn(schema.def.innerType as AnySchema);
  if (schema instanceof z.ZodPipe) return objectIn(schema.def.in as AnySchema);
  if (schema instanceof z.ZodUnion) {
    const options = (schema.def.options as AnySchema[]).map(objectIn);
    return options.find((option) => option instanceof z.ZodObject) ?? options[0] ?? schema;
  }
  return schema;
}

/** The keys that the object at `path` may have; none where there is no object. */
export function keysAt(schema: AnySchema, path: readonly PropertyKey[]): string[] {
  const target = schemaAt(schema, path);
  const inner = target && objectIn(target);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
