import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { fixtureDirectory } from "@/tests/fixtures/read-fixture";
import { tempCatalog } from "@/tests/fixtures/temp-catalog";

// each run starts npm and a compiler, on a machine that may be busy with the other tests
const patience = 30_000;

/** `npm run validate` as a person runs it. */
async function validate(args: string[], env: Record<string, string> = {}) {
  const child = spawn("npm", ["run", "-s", "validate", "--", ...args], { env: { ...process.env, ...env } });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    said.err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  // npm may grumble about a machine's own settings
  return { code, out: said.out, err: said.err.replace(/^npm warn .*\n/gm, "") };
}

test("a valid catalogue ends well and says what it covers", { timeout: patience }, async () => {
  const { code, out, err } = await validate([], { CONTENT_DIR: fixtureDirectory });
  expect({ code, err, out: out.replace(/\d+\.\d\d s/, "0.00 s") }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "",
      "out": "category               alive  past      zh  attributes  of alive
    proxies                    1     2   100 %        46 %     100 %
    stores                     1     1   100 %        40 %      80 %

    5 projects (2 alive), 2 categories, 1 collections, 2 concepts: no problems, 0.00 s
    ",
    }
  `);
});

test("a broken catalogue ends with the report and exit code 1", { timeout: patience }, async () => {
  const directory = await tempCatalog({ "projects/beta-proxy/en.md": null, "stray.txt": "" });
  const { code, out, err } = await validate([directory]);
  expect({ code, out, err: err.replaceAll(/\S*catalog-\w+/g, "content") }).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "content/projects/beta-proxy/en.md:1
      missing file; English prose is required
    content/stray.txt:1
      no such file belongs in a catalogue; see content/README.md
    2 problems in 2 files
    ",
      "out": "",
    }
  `);
});

test("a missing folder is said in a line, without a stack", { timeout: patience }, async () => {
  expect(await validate(["no/such/folder"])).toMatchInlineSnapshot(`
    {
      "code": 1,
      "err": "no/such/folder:1
      no catalogue here; set CONTENT_DIR to a folder with a site.yaml
    1 problem in 1 file
    ",
      "out": "",
    }
  `);
});
