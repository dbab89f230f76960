import { expect, test } from "vitest";
import { edit, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";

test("a mark that simple-icons does not have is named", () => {
  expect(problemsOf({ [alpha]: edit("simpleIcons: simpleicons", "simpleIcons: alphaproxy") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:33
      identifiers.simpleIcons  simple-icons has no "alphaproxy"; leave it out and the site draws a monogram
    1 problem in 1 file"
  `);
});

test("a mark cannot be a path out of the package", () => {
  expect(
    problemsOf({ [alpha]: edit("simpleIcons: simpleicons", "simpleIcons: ../icons/simpleicons") }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:33
      identifiers.simpleIcons  simple-icons has no "../icons/simpleicons"; leave it out and the site draws a monogram
    1 problem in 1 file"
  `);
});
