import parseExpression from "spdx-expression-parse";
import spdxIds from "spdx-license-ids/index.json" with { type: "json" };
import { problemAt } from "../draft";
import { nearest, quote, unknownName } from "../nearest";
import { eachProject, type Rule } from "./rule";

/** A licence is an SPDX expression or "proprietary". */
export const licensesKnown: Rule = (draft) =>
  eachProject(draft, (project) => {
    const { license, licenseHistory } = project.facts;
    const stated = [
      { path: ["license"] as PropertyKey[], license },
      ...licenseHistory.map((entry, i) => ({ path: ["licenseHistory", i, "license"], license: entry.license })),
    ];
    return stated.flatMap(({ path, license: written }) =>
      written === undefined || isLicense(written) ? [] : [problemAt(project, path, unknownLicense(written))],
    );
  });

function unknownLicense(written: string): string {
  const known = ["proprietary", ...spdxIds];
  if (nearest(written, known) !== undefined) return unknownName("licence", written, known);
  return `unknown licence ${quote(written)}; write an SPDX expression such as "MIT OR Apache-2.0", or proprietary`;
}

function isLicense(written: string): boolean {
  if (written === "proprietary") return true;
  try {
    parseExpression(written);
    return true;
  } catch {
    return false;
  }
}
