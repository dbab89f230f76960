/** `npm test`: types, lint, unit and component tests, the build, browser tests over it. Prints the totals last. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { ensureBrowser } from "./browser";

const results = "test-results";
const totals = { passed: 0, failed: 0 };

/** Runs a step with our output; says whether it succeeded. */
function run(step: string, program: string, args: string[]): boolean {
  console.log(`\n── ${step}`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  return spawnSync(program, args, { stdio: "inherit", env }).status === 0;
}

/** A step that is one check: it counts as one, passed or failed. */
function check(step: string, program: string, args: string[]): boolean {
  const passed = run(step, program, args);
  totals[passed ? "passed" : "failed"]++;
  return passed;
}

/** A step that counts its own tests in a report; a run that fails with no failed test counts as one failed. */
function count(succeeded: boolean, read: () => { passed: number; failed: number }): void {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = read();
  } catch {
    // no report was written: the run itself broke down, which is counted below
  }
  totals.passed += counted.passed;
  totals.failed += counted.failed || (succeeded ? 0 : 1);
}

function report<T>(file: string): T {
  return JSON.parse(readFileSync(`${results}/${file}`, "utf8")) as T;
}

rmSync(results, { recursive: true, force: true });
check("types and lint", "npm", ["run", "-s", "check"]);

const unit = run("unit, component and content tests", "npx", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}/unit.json`,
]);
count(unit, () => {
  const { numPassedTests, numFailedTests } = report<{ numPassedTests: number; numFailedTests: number }>("unit.json");
  return { passed: numPassedTests, failed: numFailedTests };
});

if (check("build", "npm", ["run", "-s", "build"])) {
  console.log(`\n── browser: ${ensureBrowser()}`);
  const browser = run("browser tests", "npx", ["playwright", "test"]);
  count(browser, () => {
    const { expected, unexpected, flaky } = report<{ stats: Record<"expected" | "unexpected" | "flaky", number> }>(
      "e2e.json",
    ).stats;
    return { passed: expected + flaky, failed: unexpected };
  });
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
