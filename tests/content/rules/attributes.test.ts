import { expect, test } from "vitest";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const proxies = "categories/proxies/category.yaml";
const stores = "categories/stores/category.yaml";
const epsilon = "projects/epsilon-store/project.yaml";

test("an attribute defined twice names the second", () => {
  expect(
    problemsOf({ [stores]: edit("- id: quotas", "- id: snapshots"), [epsilon]: edit("  quotas: unknown\n", "") }),
  ).toMatchInlineSnapshot(`
    "content/categories/stores/category.yaml:21
      attributes.4.id  "snapshots" stands above already
    1 problem in 1 file"
  `);
});

test("a choice without options says so", () => {
  expect(
    problemsOf({
      [proxies]: edit(
        "    options:\n      - {id: yaml, name: {en: YAML, zh: YAML}}\n      - {id: toml, name: {en: TOML, zh: TOML}}\n",
        "",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:14
      attributes.2.options  missing; a choice lists its values
    1 problem in 1 file"
  `);
});

test("options and unit belong to the types that use them", () => {
  expect(
    problemsOf({ [proxies]: edits(["type: choices", "type: text"], ["type: number", "type: boolean"]) }),
  ).toMatchInlineSnapshot(`
    "content/categories/proxies/category.yaml:25
      attributes.3.options   only for choice and choices; this is a text
    content/categories/proxies/category.yaml:33
      attributes.4.unit      only for number; this is a boolean
    content/projects/alpha-proxy/project.yaml:58
      attributes.protocols   expected text, unknown or not-applicable; found ["http","tcp"]
    content/projects/alpha-proxy/project.yaml:59
      attributes.image-size  expected true, false, unknown or not-applicable; found 42.5
    4 problems in 2 files"
  `);
});

test("an attribute the category does not have names the nearest one", () => {
  expect(problemsOf({ [alpha]: edit("  protocols: [", "  protocol: [") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:58
      attributes.protocol  unknown attribute of proxies "protocol"; did you mean "protocols"?
    1 problem in 1 file"
  `);
});

test("an attribute nothing like any of the category lists them all", () => {
  expect(problemsOf({ [epsilon]: edit("  quotas: unknown", "  colour: red") })).toMatchInlineSnapshot(`
    "content/projects/epsilon-store/project.yaml:15
      attributes.colour  unknown attribute of stores "colour"; allowed: consistency, snapshots, encryption, replication, quotas
    1 problem in 1 file"
  `);
});

test("a value of another type says what the attribute allows", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["  dashboard: true", "  dashboard: yes"],
        ["  config-format: yaml", "  config-format: yml"],
        ["  protocols: [http, tcp]", "  protocols: http"],
        ["  image-size: 42.5", '  image-size: "42.5 MB"'],
      ),
      [epsilon]: edits(
        ["  snapshots: yes", "  snapshots: maybe"],
        ["  consistency: {en: Eventual, zh: 最终一致}", "  consistency: 3"],
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:56
      attributes.dashboard      expected true, false, unknown or not-applicable; found "yes"
    content/projects/alpha-proxy/project.yaml:57
      attributes.config-format  unknown option "yml"; did you mean "yaml"?
    content/projects/alpha-proxy/project.yaml:58
      attributes.protocols      expected a list of http, tcp, udp, unknown or not-applicable; found "http"
    content/projects/alpha-proxy/project.yaml:59
      attributes.image-size     expected a number, unknown or not-applicable; found "42.5 MB"
    content/projects/epsilon-store/project.yaml:11
      attributes.consistency    expected text, unknown or not-applicable; found 3
    content/projects/epsilon-store/project.yaml:12
      attributes.snapshots      expected yes, partial, no, unknown or not-applicable; found "maybe"
    6 problems in 2 files"
  `);
});

test("a list, a boolean or a text where there should be none is shown as it was written", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["  dashboard: true", "  dashboard: 1"],
        ["  config-format: yaml", "  config-format: [yaml]"],
        ["  protocols: [http, tcp]", "  protocols: [http, quic-and-more]"],
        ["  image-size: 42.5", "  image-size: true"],
      ),
      [epsilon]: edits(
        ["  snapshots: yes", "  snapshots: true"],
        ["  consistency: {en: Eventual, zh: 最终一致}", "  consistency: [eventual]"],
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:56
      attributes.dashboard      expected true, false, unknown or not-applicable; found 1
    content/projects/alpha-proxy/project.yaml:57
      attributes.config-format  expected one of yaml, toml, unknown or not-applicable; found ["yaml"]
    content/projects/alpha-proxy/project.yaml:58
      attributes.protocols      unknown option "quic-and-more"; allowed: http, tcp, udp, unknown, not-applicable
    content/projects/alpha-proxy/project.yaml:59
      attributes.image-size     expected a number, unknown or not-applicable; found true
    content/projects/epsilon-store/project.yaml:11
      attributes.consistency    expected text, unknown or not-applicable; found ["eventual"]
    content/projects/epsilon-store/project.yaml:12
      attributes.snapshots      expected yes, partial, no, unknown or not-applicable; found true
    6 problems in 2 files"
  `);
});

test("a text in two languages is no option of a choice", () => {
  expect(
    problemsOf({ [alpha]: edit("  config-format: yaml", "  config-format: {en: YAML, zh: YAML}") }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:57
      attributes.config-format  expected one of yaml, toml, unknown or not-applicable; found {"en":"YAML","zh":"YAML"}
    1 problem in 1 file"
  `);
});

test("partial without a note asks for one", () => {
  expect(problemsOf({ [epsilon]: edit("  snapshots: yes", "  snapshots: partial") })).toMatchInlineSnapshot(`
    "content/projects/epsilon-store/project.yaml:12
      attributes.snapshots  partial needs a note that says what is missing
    1 problem in 1 file"
  `);
});

test.each(["unknown", "not-applicable"])("every type of attribute takes %s", (open) => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["    value: partial\n", `    value: ${open}\n`],
        ["  dashboard: true", `  dashboard: ${open}`],
        ["  config-format: yaml", `  config-format: ${open}`],
        ["  protocols: [http, tcp]", `  protocols: ${open}`],
        ["  image-size: 42.5", `  image-size: ${open}`],
      ),
      [epsilon]: edit("  consistency: {en: Eventual, zh: 最终一致}", `  consistency: ${open}`),
      "site.yaml": edit("attributeCoverage: 80", "attributeCoverage: 0"),
    }),
  ).toBe("0 problems in 0 files");
});

test("an alive project that knows too little of its category names what is unknown", () => {
  expect(
    problemsOf({ [alpha]: edits(["  dashboard: true\n", ""], ["  image-size: 42.5", "  image-size: unknown"]) }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:50
      attributes  60 % known, 80 % needed; unknown: dashboard, image-size
    1 problem in 1 file"
  `);
});

test("a project that gives no attributes at all points at its first line", () => {
  expect(problemsOf({ [alpha]: (text) => text.replace(/^attributes:\n(?: .*\n)+/m, "") })).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:1
      attributes  0 % known, 80 % needed; unknown: discovery, dashboard, config-format, protocols, image-size
    1 problem in 1 file"
  `);
});

test("the policy may ask for less", () => {
  const few = edits(["  dashboard: true\n", ""], ["  image-size: 42.5\n", ""]);
  expect(problemsOf({ [alpha]: few, "site.yaml": edit("attributeCoverage: 80", "attributeCoverage: 60") })).toBe(
    "0 problems in 0 files",
  );
});
