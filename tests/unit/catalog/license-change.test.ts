import { describe, expect, test } from "vitest";
import { licenseDemand, licenseTightened } from "@/lib/catalog/license-change";
import { makeProject } from "../../fixtures/make-project";

describe("licenseDemand", () => {
  test.each([
    ["MIT", 0],
    ["MPL-2.0", 0],
    ["GPL-2.0-only", 1],
    ["AGPL-3.0-only", 2],
    ["BUSL-1.1", 3],
    ["proprietary", 3],
    ["LicenseRef-House-Rules", 3],
    // of two to choose from the lesser holds, of two together the greater
    ["AGPL-3.0-only OR SSPL-1.0 OR Elastic-2.0", 2],
    ["Apache-2.0 AND LicenseRef-House-Rules", 3],
    ["Apache-2.0 AND (GPL-2.0-only OR BSD-2-Clause)", 0],
    ["Apache-2.0 WITH LLVM-exception", 0],
  ])("%s asks %i", (license, demand) => {
    expect(licenseDemand(license)).toBe(demand);
  });
});

describe("licenseTightened", () => {
  const past = (license: string, from: string) => ({ license, from });
  test.each([
    ["never changed", "MIT", [], undefined],
    ["from one permissive to another", "Apache-2.0", [past("MIT", "2014"), past("Apache-2.0", "2016")], undefined],
    ["loosened", "Apache-2.0", [past("AGPL-3.0-only", "2021"), past("Apache-2.0", "2022")], undefined],
    [
      "closed",
      "BUSL-1.1",
      [past("MPL-2.0", "2014"), past("BUSL-1.1", "2023-08-10")],
      { license: "MPL-2.0", until: "2023-08-10" },
    ],
    [
      "closed and half opened again",
      "AGPL-3.0-only OR SSPL-1.0",
      [past("BSD-3-Clause", "2009"), past("SSPL-1.0", "2024-03-20"), past("AGPL-3.0-only OR SSPL-1.0", "2025")],
      { license: "BSD-3-Clause", until: "2024-03-20" },
    ],
    // when the last of them ended is not known, so there is no date to tell
    ["without a date", "AGPL-3.0-only", [past("MIT", "2014")], undefined],
  ])("of a licence that %s", (_, license, licenseHistory, change) => {
    expect(licenseTightened(makeProject({ license, licenseHistory }))).toEqual(change);
  });

  test("of a project without a licence says nothing", () => {
    expect(
      licenseTightened(makeProject({ licenseHistory: [past("MIT", "2014"), past("BUSL-1.1", "2023")] })),
    ).toBeUndefined();
  });
});
