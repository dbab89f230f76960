import { expect, test } from "vitest";
import { parseCatalog } from "@/lib/content/parse-catalog";
import { formatReport } from "@/lib/content/problem";
import { readFiles } from "@/lib/content/read-files";
import { rules } from "@/lib/content/rules";

test("the catalogue that this repository publishes has no problems", async () => {
  const { draft, problems } = parseCatalog(await readFiles("content"));
  const today = new Date().toISOString().slice(0, 10);
  const found = [...problems, ...Object.values(rules).flatMap((rule) => rule(draft, { today }))];
  expect(formatReport(found)).toBe("0 problems in 0 files");
});
