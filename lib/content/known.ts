/** Whether an attribute's value answers its question: "unknown", or no value at all, does not. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && value !== "unknown";
}
