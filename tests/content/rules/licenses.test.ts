import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";

test("a licence that is not SPDX names the nearest that is", () => {
  expect(problemsOf({ [alpha]: edit("license: MIT\n", "license: Apache 2.0\n") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:13
      license  unknown licence "Apache 2.0"; did you mean "Apache-2.0"?
    1 problem in 1 file"
  `);
});

test("a licence of the past is checked like that of today", () => {
  expect(problemsOf({ [alpha]: edit("license: Apache-2.0, from", "license: Apache2, from") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:15
      licenseHistory.0.license  unknown licence "Apache2"; write an SPDX expression such as "MIT OR Apache-2.0", or proprietary
    1 problem in 1 file"
  `);
});

test("a licence like no other is named without seven hundred suggestions", () => {
  expect(problemsOf({ [beta]: edit("license: proprietary", "license: ask the authors") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:19
      license  unknown licence "ask the authors"; write an SPDX expression such as "MIT OR Apache-2.0", or proprietary
    1 problem in 1 file"
  `);
});

test("expressions and proprietary are licences", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["license: MIT\n", "license: (MIT OR GPL-2.0-or-later WITH Classpath-exception-2.0) AND BSD-3-Clause\n"],
        ["license: Apache-2.0, from", "license: proprietary, from"],
      ),
    }),
  ).toBe("0 problems in 0 files");
});
