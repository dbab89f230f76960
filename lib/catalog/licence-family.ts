/** What a licence asks of who uses the work, from least to most, and last the two that are not open source. */
export const licenceFamilies = [
  "permissive",
  "weak-copyleft",
  "copyleft",
  "network-copyleft",
  "source-available",
  "proprietary",
  "other",
] as const;

export type LicenceFamily = (typeof licenceFamilies)[number];

/** The beginnings of SPDX ids of each family; the first that fits counts. */
const beginnings: readonly [LicenceFamily, RegExp][] = [
  ["proprietary", /^proprietary$/],
  ["network-copyleft", /^(AGPL|EUPL)-/],
  ["weak-copyleft", /^(LGPL|MPL|EPL|CDDL|CPL|OFL)-/],
  ["copyleft", /^(GPL|CC-BY-SA)-/],
  ["source-available", /^(BUSL|SSPL|Elastic|FSL|PolyForm|LicenseRef|CC-BY-NC)/],
  [
    "permissive",
    /^(MIT|Apache|BSD|0BSD|ISC|Zlib|PostgreSQL|Python|PSF|X11|Unlicense|CC0|CC-BY-\d|BSL-1|curl|NCSA|WTFPL|Ruby|Artistic|OpenSSL|HPND|W3C|Community-Spec|UPL)/,
  ],
];

/**
 * The families of a licence: of an "OR" each side's, of an "AND" each part's.
 * @param license an SPDX expression or "proprietary"
 * @example licenceFamily("MIT OR GPL-2.0-only") // ["permissive", "copyleft"]
 */
export function licenceFamily(license: string): LicenceFamily[] {
  const ids = license
    .replace(/[()]/g, "")
    .split(/\s+(?:OR|AND)\s+/)
    // an exception ("WITH …") loosens a licence and leaves it in its family
    .map((part) => part.replace(/\s+WITH\s+.*$/, ""));
  return [...new Set(ids.map((id) => beginnings.find(([, begin]) => begin.test(id))?.[0] ?? "other"))];
}
