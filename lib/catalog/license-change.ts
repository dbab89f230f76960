import parseExpression from "spdx-expression-parse";
import type { Project } from "./types";

/** A licence that asks more of its users than an earlier one did. */
export interface LicenseChange {
  /** The more permissive licence that it had. */
  license: string;
  /** When that ended. */
  until: string;
}

/** Part of an expression: one licence, or two joined. */
type Expression = { license: string } | { conjunction: "and" | "or"; left: Expression; right: Expression };

/** How much a family of licences asks, by the beginning of its ids; whatever is not named asks little. */
const demands: readonly [RegExp, number][] = [
  [/^(proprietary|BUSL|SSPL|Elastic|LicenseRef|PolyForm)/, 3],
  [/^AGPL/, 2],
  [/^GPL/, 1],
];

/** What a licence asks: of two to choose from the lesser, of two that both hold the greater. */
export function licenseDemand(license: string): number {
  if (license === "proprietary") return 3;
  return demandOf(parseExpression(license) as Expression);
}

function demandOf(expression: Expression): number {
  if ("license" in expression) return demands.find(([family]) => family.test(expression.license))?.[1] ?? 0;
  const { conjunction, left, right } = expression;
  return Math[conjunction === "or" ? "min" : "max"](demandOf(left), demandOf(right));
}

/** The last earlier licence that asked less than today's, if there is one: the change that a user must know of. */
export function licenseTightened({ license, licenseHistory }: Project): LicenseChange | undefined {
  if (!license) return undefined;
  const today = licenseDemand(license);
  return licenseHistory
    .flatMap((past, i) => {
      const until = licenseHistory[i + 1]?.from;
      return until && licenseDemand(past.license) < today ? [{ license: past.license, until }] : [];
    })
    .at(-1);
}
