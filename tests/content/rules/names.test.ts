import { expect, test } from "vitest";
import { edit, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const gamma = "projects/gamma-relay/project.yaml";
const epsilon = "projects/epsilon-store/project.yaml";

test("a name that two projects claim names both places", () => {
  expect(problemsOf({ [beta]: edit("name: Beta Proxy", "name: Alpha Proxy") })).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:1
      name  "Alpha Proxy" is already taken at content/projects/alpha-proxy/project.yaml:1
    1 problem in 1 file"
  `);
});

test("an alias that is another's name, written otherwise, names both places", () => {
  expect(
    problemsOf({ [gamma]: edit("category: proxies\n", "category: proxies\naliases:\n  - Gamma\n  - beta.PROXY\n") }),
  ).toMatchInlineSnapshot(`
    "content/projects/gamma-relay/project.yaml:6
      aliases.1  "beta.PROXY" is already taken at content/projects/beta-proxy/project.yaml:1
    1 problem in 1 file"
  `);
});

test("a name that is another's slug names both places", () => {
  expect(
    problemsOf({
      [alpha]: edit("name: Alpha Proxy", "name: First Proxy"),
      [beta]: edit("name: Beta Proxy", "name: alpha_proxy"),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:1
      name  "alpha_proxy" is already taken at content/projects/alpha-proxy/project.yaml:1
    1 problem in 1 file"
  `);
});

test("a project may repeat its own name as an alias", () => {
  expect(
    problemsOf({ [gamma]: edit("category: proxies\n", "category: proxies\naliases: [GammaRelay, gamma-relay]\n") }),
  ).toBe("0 problems in 0 files");
});

test("a repository that two projects claim names both places", () => {
  expect(
    problemsOf({ [epsilon]: edit("license: ", "identifiers:\n  github: Alpha-Works/Alpha-Proxy\nlicense: ") }),
  ).toMatchInlineSnapshot(`
    "content/projects/epsilon-store/project.yaml:10
      identifiers.github  "Alpha-Works/Alpha-Proxy" is already taken at content/projects/alpha-proxy/project.yaml:33
    1 problem in 1 file"
  `);
});
