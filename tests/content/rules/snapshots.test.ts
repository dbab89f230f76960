import { expect, test } from "vitest";
import { problemsOf } from "@/tests/fixtures/read-fixture";

const snapshot =
  "date: 2026-08-22\norigin:\n  title: Invented star counter\n  url: https://stars.example.com\nprojects: {}\n";

test("a snapshot in a file of another date names both", () => {
  expect(problemsOf({ "snapshots/2026-08-23.yaml": `# By a machine.\n${snapshot}` })).toMatchInlineSnapshot(`
    "content/snapshots/2026-08-23.yaml:2
      date  2026-08-22 stands in a file named 2026-08-23.yaml
    1 problem in 1 file"
  `);
});
