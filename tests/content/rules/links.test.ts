import { expect, test } from "vitest";
import { badAddress } from "@/lib/content/rules/links";
import { edit, edits, problemsOf } from "@/tests/fixtures/read-fixture";

const alpha = "projects/alpha-proxy/project.yaml";
const beta = "projects/beta-proxy/project.yaml";
const list = "collections/first-list/collection.yaml";

test("an address a visitor may not follow is refused with what is allowed", () => {
  expect(
    problemsOf({
      [alpha]: edits(
        ["website: https://alpha.example.com\n", 'website: "javascript:alert(1)"\n'],
        ["repository: https://git.example.com/alpha/proxy\n", "repository: git.example.com/alpha/proxy\n"],
        ["documentation: https://alpha.example.com/docs\n", "documentation: data:text/html,hello\n"],
        ["image: registry.example.com/alpha/proxy", "image: https://registry.example.com/alpha/proxy"],
        ['url: "https://alpha.example.com/company"', 'url: "https://localhost/company"'],
        ["url: https://git.example.com/alpha/proxy/releases", "url: ftp://git.example.com/alpha"],
      ),
      [list]: edits(
        ["url: https://zeta.example.com", "url: //zeta.example.com"],
        ["url: https://archive.example.com/list", "url: http://archive.example.com/list"],
      ),
      "snapshots/2026-08-21.yaml": edit("url: https://stars.example.com", "url: file:///etc/passwd"),
    }),
  ).toMatchInlineSnapshot(`
    "content/collections/first-list/collection.yaml:16
      sections.0.rows.1.url  "//zeta.example.com" is not an address; write https://…
    content/collections/first-list/collection.yaml:23
      sources.0.url          "http://archive.example.com/list" must be https
    content/projects/alpha-proxy/project.yaml:19
      owner.url              "https://localhost/company" has no public host
    content/projects/alpha-proxy/project.yaml:29
      links.website          "javascript:alert(1)" is not allowed: only https addresses
    content/projects/alpha-proxy/project.yaml:30
      links.repository       "git.example.com/alpha/proxy" is not an address; write https://…
    content/projects/alpha-proxy/project.yaml:31
      links.documentation    "data:text/html,hello" is not allowed: only https addresses
    content/projects/alpha-proxy/project.yaml:32
      links.image            an image reference such as docker.io/library/nginx, not an address
    content/projects/alpha-proxy/project.yaml:68
      sources.1.url          "ftp://git.example.com/alpha" is not allowed: only https addresses
    content/snapshots/2026-08-21.yaml:4
      origin.url             "file:///etc/passwd" is not allowed: only https addresses
    9 problems in 3 files"
  `);
});

test.each([
  ["JavaScript:alert(1)", '"JavaScript:alert(1)" is not allowed: only https addresses'],
  ["\u0001javascript:alert(1)", '"\\u0001javascript:alert(1)" is not allowed: only https addresses'],
  ["java\tscript:alert(1)", '"java\\tscript:alert(1)" is not allowed: only https addresses'],
  ["http://alpha.example.com", '"http://alpha.example.com" must be https'],
  ["https://name:word@example.com", '"https://name:word@example.com" must not carry a name or password'],
  ["https://intranet", '"https://intranet" has no public host'],
  ["https:alpha.example.com", '"https:alpha.example.com" is not an address; write https://…'],
  ["https:\\\\alpha.example.com", '"https:\\\\\\\\alpha.example.com" is not an address; write https://…'],
  [" https://alpha.example.com", '" https://alpha.example.com" is not an address; write https://…'],
])("badAddress(%j) says %s", (address, message) => {
  expect(badAddress(address)).toBe(message);
});

test("http may stay on what is dead and has an announcement, but not without one", () => {
  expect(
    problemsOf({ [beta]: edit("  announcement: https://beta.example.org/farewell\n", "") }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:22
      links.website  "http://beta.example.org" must be https; http may stay only on a project that is not alive and has links.announcement
    1 problem in 1 file"
  `);
});

test("http may not stay on the announcement itself", () => {
  expect(
    problemsOf({ [beta]: edit("announcement: https://beta.example.org", "announcement: http://beta.example.org") }),
  ).toMatchInlineSnapshot(`
    "content/projects/beta-proxy/project.yaml:23
      links.announcement  "http://beta.example.org/farewell" must be https
    1 problem in 1 file"
  `);
});

test("http may not stay on what is alive, announcement or not", () => {
  expect(
    problemsOf({
      [alpha]: edit(
        "website: https://alpha.example.com\n",
        "website: http://alpha.example.com\n  announcement: https://alpha.example.com/news\n",
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/projects/alpha-proxy/project.yaml:29
      links.website  "http://alpha.example.com" must be https; http may stay only on a project that is not alive and has links.announcement
    1 problem in 1 file"
  `);
});
