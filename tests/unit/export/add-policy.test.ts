import { describe, expect, test } from "vitest";
import { addPolicy } from "@/lib/export/add-policy";
import { contentSecurityPolicy } from "@/lib/export/policy";

/** SHA-256 of `let a=1` and `"two"` in base64, as `openssl dgst -sha256 -binary | base64` gives them. */
const hashes = {
  "let a=1": "sha256-+Q3dsIT3kYyYXlBldxY4Baal1kEoF6cDrlPvZn4iLYs=",
  '"two"': "sha256-uF043HGoAncAvr08MNOUJIUs9TKIPYjwoNmS078Oups=",
};

const scriptSrc = (html: string) => /script-src ([^;"]*)/.exec(html)?.[1];

describe("contentSecurityPolicy", () => {
  test("without scripts of its own a page loads the site's own files alone", () => {
    expect(contentSecurityPolicy([])).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
    );
  });

  test("hashes are named behind 'self' in script-src and nowhere else", () => {
    expect(contentSecurityPolicy(["sha256-a", "sha256-b"])).toBe(
      contentSecurityPolicy([]).replace("script-src 'self'", "script-src 'self' 'sha256-a' 'sha256-b'"),
    );
  });

  test.each(["unsafe-inline", "unsafe-eval", "*", "http:", "https:"])("nothing allows %s", (word) => {
    expect(contentSecurityPolicy(["sha256-a"])).not.toContain(word);
  });
});

describe("addPolicy", () => {
  test("the policy is the first thing in the head, and the rest stays as it was", () => {
    const html = '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/></head><body>x</body></html>';
    expect(addPolicy(html)).toBe(
      `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([])}"/>` +
        '<meta charSet="utf-8"/></head><body>x</body></html>',
    );
  });

  test.each([
    ["no script", "", ""],
    ["an inline script", "<script>let a=1</script>", ` '${hashes["let a=1"]}'`],
    ["one with attributes", '<script id="x" async>let a=1</script>', ` '${hashes["let a=1"]}'`],
    ["one whose code speaks of src", '<script data-src="x">let a=1</script>', ` '${hashes["let a=1"]}'`],
    [
      "two, in their order",
      `<script>"two"</script><p></p><script>let a=1</script>`,
      ` '${hashes['"two"']}' '${hashes["let a=1"]}'`,
    ],
    ["the same twice is named once", "<script>let a=1</script><script>let a=1</script>", ` '${hashes["let a=1"]}'`],
    ["a file", '<script src="/a.js" async=""></script>', ""],
    ["a file whose source comes last", '<script async="" src="/a.js"></script>', ""],
    ["a file beside an inline one", '<script src="/a.js"></script><script>let a=1</script>', ` '${hashes["let a=1"]}'`],
  ])("%s", (_, scripts, allowed) => {
    const html = addPolicy(`<html><head></head><body>${scripts}</body></html>`);
    expect(scriptSrc(html)).toBe(`'self'${allowed}`);
    expect(html).toContain(scripts);
  });

  test("a script over several lines is hashed as it stands", () => {
    const lines = "\nlet a=1\n";
    const policy = addPolicy(`<head></head><script>${lines}</script>`);
    expect(scriptSrc(policy)).toBe("'self' 'sha256-mxk5RLp+1aMlxZS/H0mjrxRogmofXU40ShPlThpuYMU='");
  });
});
