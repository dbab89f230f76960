import { punctuation } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import { localized } from "./lookup";
import type { Attribute, AttributeEntry } from "./types";

/** What a cell of a comparison says. `outside`: the question belongs to another category. */
export type CellKind = "yes" | "partial" | "no" | "unknown" | "not-applicable" | "value" | "outside";

/** One answer, in one language, with what qualifies it. `refs` number the sources of its page or column. */
export interface Cell {
  kind: CellKind;
  /** The value in words, for kind `value`. */
  text?: string;
  /** A few words where the value alone misleads. */
  note?: string;
  /** The date or version that it holds for. */
  asOf?: string | undefined;
  refs: number[];
}

/** The cell of an attribute; a missing entry is unknown. */
export function attributeCell(
  attribute: Attribute,
  entry: AttributeEntry | undefined,
  locale: Locale,
  cite: (refs: readonly string[] | undefined) => number[],
): Cell {
  if (!entry) return { kind: "unknown", refs: [] };
  const { value, note, source, asOf } = entry;
  return {
    ...cellValue(attribute, value, locale),
    ...(note && { note: localized(note, locale) }),
    ...(asOf && { asOf }),
    refs: cite(source),
  };
}

function cellValue(attribute: Attribute, value: AttributeEntry["value"], locale: Locale): Pick<Cell, "kind" | "text"> {
  if (value === "unknown" || value === "not-applicable") return { kind: value };
  if (attribute.type === "support" && (value === "yes" || value === "partial" || value === "no"))
    return { kind: value };
  if (typeof value === "boolean") return { kind: value ? "yes" : "no" };
  return { kind: "value", text: valueText(attribute, value, locale) };
}

function valueText({ options, unit }: Attribute, value: AttributeEntry["value"], locale: Locale): string {
  if (typeof value === "number") return unit ? `${value} ${localized(unit, locale)}` : String(value);
  if (typeof value === "object" && !Array.isArray(value)) return localized(value, locale);
  const names = [value].flat().map((id) => {
    const option = options?.find((candidate) => candidate.id === id);
    return option ? localized(option.name, locale) : String(id);
  });
  return names.join(punctuation[locale].item);
}
