import { expect, test } from "vitest";
import { edit, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const proxies = "categories/proxies/category.yaml";

test("a category named twice by a project is named at the second place", () => {
  expect(problemsOf({ [alpha]: edit("alsoIn: [stores]", "alsoIn: [proxies]") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:4
      alsoIn.0  "proxies" is already its category; name others or none
    1 problem in 1 file"
  `);
  expect(problemsOf({ [alpha]: edit("alsoIn: [stores]", "alsoIn:\n  - stores\n  - stores") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:6
      alsoIn.1  "stores" stands above already
    1 problem in 1 file"
  `);
});

test("a category starts with projects of its own", () => {
  expect(
    problemsOf({ [proxies]: edit("startWith: [alpha-proxy]", "startWith: [alpha-proxy, epsilon-store]") }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:4
      startWith.1  "epsilon-store" belongs to "stores", not here
    1 problem in 1 file"
  `);
});

test("a category may start with a project that is listed in it beside its own", () => {
  expect(
    problemsOf({ "categories/stores/category.yaml": edit("order: 10\n", "order: 10\nstartWith: [alpha-proxy]\n") }),
  ).toBe("0 problems in 0 files");
});

test("a category starts with each project once, and with none that is past", () => {
  expect(
    problemsOf({ [proxies]: edit("startWith: [alpha-proxy]", "startWith: [alpha-proxy, beta-proxy, alpha-proxy]") }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:4
      startWith.1  "beta-proxy" is archived; start with what is alive
      startWith.2  "alpha-proxy" stands above already
    2 problems in 1 file"
  `);
});
