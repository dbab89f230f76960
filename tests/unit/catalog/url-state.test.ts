import { describe, expect, test } from "vitest";
import { parseSlugs } from "@/lib/catalog/url-parts";
import { defaultState, type ExplorerState, formatState, type KnownValues, parseState } from "@/lib/catalog/url-state";

const slugs = ["a", "b", "c", "d", "e", "f", "g", "tugboat"];
const known: KnownValues = {
  facets: {
    category: new Set(["hauling", "signalling"]),
    layer: new Set(["deck"]),
    kind: new Set(["software", "service"]),
    status: new Set(["active", "archived"]),
    license: new Set(["MIT", "GPL-2.0-only OR MIT"]),
    language: new Set(["C", "C++", "C#"]),
    stage: new Set(["graduated"]),
    family: new Set(["permissive"]),
    foundation: new Set(["Guild"]),
    owner: new Set(["Tug & Co, Ltd."]),
    collection: new Set(["old-chart"]),
    replaced: new Set(["yes", "no"]),
  },
  slugs: new Set(slugs),
};

const state = (part: Partial<ExplorerState>): ExplorerState => ({ ...defaultState, ...part });

describe("a state and its address say the same, both ways", () => {
  test.each<[string, Partial<ExplorerState>]>([
    ["", {}],
    ["?q=tug", { query: "tug" }],
    ["?q=tug+boat", { query: "tug boat" }],
    ["?q=+tug", { query: " tug" }],
    ["?q=%E5%AE%B9%E5%99%A8%E7%BD%91%E7%BB%9C", { query: "容器网络" }],
    ["?q=a%26b%3Dc%23d%3F%25", { query: "a&b=c#d?%" }],
    ["?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E", { query: "<script>alert(1)</script>" }],
    ["?q=%F0%9F%90%B3", { query: "🐳" }],
    ["?category=hauling", { facets: { category: ["hauling"] } }],
    ["?category=signalling&category=hauling", { facets: { category: ["signalling", "hauling"] } }],
    ["?license=GPL-2.0-only+OR+MIT", { facets: { license: ["GPL-2.0-only OR MIT"] } }],
    ["?language=C%2B%2B&language=C%23", { facets: { language: ["C++", "C#"] } }],
    ["?sort=stars", { sort: "stars" }],
    ["?scope=all", { scope: "all" }],
    ["?sort=name&reverse=1", { sort: "name", reverse: true }],
    ["?owner=Tug+%26+Co%2C+Ltd.", { facets: { owner: ["Tug & Co, Ltd."] } }],
    [
      "?family=permissive&foundation=Guild&collection=old-chart&replaced=yes",
      {
        facets: { family: ["permissive"], foundation: ["Guild"], collection: ["old-chart"], replaced: ["yes"] },
      },
    ],
    ["?from=2013&to=2016", { started: { from: 2013, to: 2016 } }],
    ["?to=2016", { started: { to: 2016 } }],
    [
      "?category=hauling&attribute=rootless:yes&attribute=rootless:partial&attribute=crew:2.5",
      {
        facets: { category: ["hauling"] },
        attributes: { rootless: ["yes", "partial"], crew: ["2.5"] },
      },
    ],
    ["?view=cards", { view: "cards" }],
    ["?view=table&columns=kind,stars", { view: "table", columns: ["kind", "stars"] }],
    ["?p=a", { compare: ["a"] }],
    ["?p=c,a,b", { compare: ["c", "a", "b"] }],
    ["?p=a,b,c,d,e,f", { compare: ["a", "b", "c", "d", "e", "f"] }],
    [
      "?q=tug&category=hauling&layer=deck&status=archived&kind=service&license=MIT&language=C&stage=graduated&sort=name&scope=all&p=a,b",
      {
        query: "tug",
        facets: {
          category: ["hauling"],
          layer: ["deck"],
          kind: ["service"],
          status: ["archived"],
          license: ["MIT"],
          language: ["C"],
          stage: ["graduated"],
        },
        sort: "name",
        scope: "all",
        compare: ["a", "b"],
      },
    ],
  ])("%o", (search, part) => {
    expect(formatState(state(part))).toBe(search);
    expect(parseState(search, known)).toEqual(state(part));
  });
});

describe("what an address says badly is left out", () => {
  test.each<[string, Partial<ExplorerState>]>([
    ["?", {}],
    ["?&&&=&==", {}],
    ["?q=", {}],
    ["?Q=tug", {}],
    ["?%E0%A4%A", {}],
    ["?q=%E0%A4%A", { query: "\ufffd%A" }],
    ["?category=", {}],
    ["?view=map", {}],
    ["?view=globe&columns=colour", {}],
    ["?columns=category,status,license,language,stars,release,started", {}],
    ["?from=2016&to=2013", {}],
    ["?from=12&to=20165", {}],
    ["?reverse=yes", {}],
    ["?attribute=rootless:yes", {}],
    [
      "?category=hauling&category=signalling&attribute=rootless:yes",
      { facets: { category: ["hauling", "signalling"] } },
    ],
    ["?category=hauling&attribute=rootless&attribute=:yes&attribute=a:%3Cb%3E", { facets: { category: ["hauling"] } }],
    ["?category=atlantis", {}],
    ["?category=hauling&category=hauling", { facets: { category: ["hauling"] } }],
    ["?category=atlantis&category=hauling", { facets: { category: ["hauling"] } }],
    ["?category=hauling,signalling", {}],
    ["?category=%3Cimg%20src%3Dx%3E", {}],
    ["?kind=__proto__&constructor=hauling", {}],
    ["?sort=random", {}],
    ["?sort=STARS", {}],
    ["?scope=dead", {}],
    ["?scope=alive", {}],
    ["?view=map&utm_source=elsewhere", {}],
    ["?p=", {}],
    ["?p=,,,", {}],
    ["?p=ghost", {}],
    ["?p=a,ghost,b", { compare: ["a", "b"] }],
    ["?p=a,a,b", { compare: ["a", "b"] }],
    ["?p=A,%20Tugboat%20", { compare: ["a", "tugboat"] }],
    ["?p=a,b,c,d,e,f,g", { compare: ["a", "b", "c", "d", "e", "f"] }],
    ["?p=ghost,a,b,c,d,e,f,g", { compare: ["a", "b", "c", "d", "e", "f"] }],
    ["?p=%3Cb%3E,../etc/passwd,a", { compare: ["a"] }],
  ])("%o", (search, part) => {
    expect(parseState(search, known)).toEqual(state(part));
  });

  test("a query of 10 kB is cut to what is searched for", () => {
    const { query, ...rest } = parseState(`?q=${"tug boat ".repeat(1200)}`, known);
    expect(query).toBe("tug boat ".repeat(12).slice(0, 100));
    expect({ query: "", ...rest }).toEqual(defaultState);
  });

  test("while it is not known which projects exist, every slug stays", () => {
    const { compare } = parseState("?p=ghost,a,<b>,b,c,d,e,f", { ...known, slugs: undefined });
    expect(compare).toEqual(["ghost", "a", "b", "c", "d", "e"]);
  });

  test("a query is not cut in the middle of a character", () => {
    const { query } = parseState(`?q=${"a".repeat(99)}🐳`, known);
    expect(parseState(formatState(state({ query })), known).query).toBe(query);
  });
});

describe("parseSlugs", () => {
  test.each<[string | null, string[]]>([
    [null, []],
    ["", []],
    ["b,a", ["b", "a"]],
    [" B , a ,b", ["b", "a"]],
    ["ghost", ["ghost"]],
    [`${"x".repeat(64)},${"y".repeat(65)}`, ["x".repeat(64)]],
    ["a b,<i>,é,a_b,a", ["a"]],
  ])("parseSlugs(%o)", (parameter, expected) => {
    expect(parseSlugs(parameter)).toEqual(expected);
  });
});
