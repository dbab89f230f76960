import { describe, expect, test } from "vitest";
import { createSearch } from "@/lib/search/search";
import type { SearchDocument } from "@/lib/search/search-document";
import { makeDocument, searchable } from "../../fixtures/search-documents";

const search = createSearch(searchable);
const slugs = (query: string, documents?: SearchDocument[]) =>
  (documents ? createSearch(documents) : search).find(query).hits.map(({ slug }) => slug);

test("the better the fit, the earlier: name, alias, beginning, word, part, tag, category, summary", () => {
  const ranked = [
    makeDocument("summary", { summaries: ["Keeps a buoy afloat."] }),
    makeDocument("category", { categories: ["Buoys"] }),
    makeDocument("tag", { tags: ["buoy"] }),
    makeDocument("inside", { name: "Lifebuoys" }),
    makeDocument("word", { name: "Red Buoy" }),
    makeDocument("alias-prefix", { name: "Marker", aliases: ["Buoymark"] }),
    makeDocument("prefix", { name: "Buoyant" }),
    makeDocument("alias", { name: "Float", aliases: ["Buoy"] }),
    makeDocument("exact", { name: "Buoy" }),
    makeDocument("nothing", { name: "Anchor" }),
  ];
  expect(createSearch(ranked).find("buoy").hits).toEqual([
    { slug: "exact", byName: true },
    { slug: "alias", byName: true },
    { slug: "prefix", byName: true },
    { slug: "alias-prefix", byName: true },
    { slug: "word", byName: true },
    { slug: "inside", byName: true },
    { slug: "tag", byName: false },
    { slug: "category", byName: false },
    { slug: "summary", byName: false },
  ]);
});

test("of equal fits the shorter name is the closer one, then the given order decides", () => {
  const names = ["Buoyancy", "Buoy C", "Buoy A"].map((name) =>
    makeDocument(name.toLowerCase().replace(" ", "-"), { name }),
  );
  expect(slugs("buo", names)).toEqual(["buoy-c", "buoy-a", "buoyancy"]);
});

describe("the same name however it is written", () => {
  test.each([
    ["traefik", ["traefik"]],
    ["TRAEFIK", ["traefik"]],
    ["Ｔｒａｅｆｉｋ", ["traefik"]],
    ["Træfik", ["traefik"]],
    ["docker compose", ["docker-compose"]],
    ["docker-compose", ["docker-compose"]],
    ["dockercompose", ["docker-compose"]],
    ["Docker_Compose", ["docker-compose"]],
    ["compose docker", ["docker-compose"]],
    ["cri-o", ["cri-o"]],
    ["crio", ["cri-o"]],
    ["cri o", ["cri-o"]],
    ["runC", ["runc"]],
    ["run-c", ["runc"]],
    ["12 factor", ["twelve-factor"]],
    ["12.factor", ["twelve-factor"]],
    ["fig", ["docker-compose"]],
    ["k8s", ["kubernetes"]],
  ])("search(%o) begins with %o", (query, [first]) => {
    expect(search.find(query).hits[0]).toEqual({ slug: first, byName: true });
  });
});

describe("typos", () => {
  test.each([
    ["treafik", "traefik"],
    ["Traefix", "traefik"],
    ["traefk", "traefik"],
    ["kuberntes", "kubernetes"],
    ["kubernets", "kubernetes"],
    ["dokcer compose", "docker-compose"],
    ["docker compoes", "docker-compose"],
    ["flanel", "flannel"],
    ["cillium", "cilium"],
    ["nignx-proxy", "nginx-proxy"],
  ])("search(%o) begins with %o", (query, first) => {
    expect(search.find(query).hits[0]).toEqual({ slug: first, byName: true });
  });

  test("a misspelling that is an alias is found as one, before what is merely near", () => {
    const documents = [
      makeDocument("traefik", { name: "Traefik" }),
      makeDocument("habor", { name: "Harbor", aliases: ["Traefix"] }),
    ];
    expect(createSearch(documents).find("Traefix").hits).toEqual([{ slug: "habor", byName: true }]);
  });

  test("search('kuberntes') takes the whole name before a name that has it among others", () => {
    const documents = [
      makeDocument("k3s", { name: "K3s", aliases: ["Lightweight Kubernetes"] }),
      makeDocument("kubernetes", { name: "Kubernetes" }),
    ];
    expect(
      createSearch(documents)
        .find("kuberntes")
        .hits.map(({ slug }) => slug),
    ).toEqual(["kubernetes", "k3s"]);
  });

  test("search('docekr') finds the names that have the meant word", () => {
    expect(slugs("docekr")).toContain("docker-compose");
  });

  // the last two are like half of a name: a typo changes letters, it does not make a word half as long
  test.each(["zzzzzz", "wombat", "xyz", "qq", "runabout", "kubrn"])(
    "search(%o) does not take something far for a typo",
    (query) => {
      expect(slugs(query)).toEqual([]);
    },
  );
});

describe("what is not a name", () => {
  test.each<[string, string[]]>([
    ["容器网络", ["flannel", "cilium"]],
    ["网络", ["flannel", "cilium"]],
    ["networking", ["flannel", "cilium"]],
    ["负载均衡", ["nginx-proxy", "traefik", "nginx"]],
    ["balancers load", ["nginx-proxy", "traefik", "nginx"]],
    ["acme", ["traefik"]],
    ["请求", ["traefik"]],
    ["several containers", ["docker-compose"]],
    ["ebpf networking", ["cilium"]],
    ["networking ebpf", ["cilium"]],
  ])("search(%o) is %o, none of them by name", (query, expected) => {
    expect(search.find(query).hits).toEqual(expected.map((slug) => ({ slug, byName: false })));
  });

  test("all of a category's name asks for the category: its main members come before a name that has the words", () => {
    const documents = [
      makeDocument("mesh-tool", { name: "Tool of the Service Mesh", categories: ["Tools"] }),
      makeDocument("consul", { categories: ["Discovery"], also: ["Service mesh"] }),
      makeDocument("grpc", { categories: ["Service mesh"] }),
      makeDocument("istio", { categories: ["Service mesh"], tags: ["service-mesh"] }),
    ];
    expect(slugs("service mesh", documents)).toEqual(["istio", "grpc", "mesh-tool", "consul"]);
  });

  test("found in more places counts more", () => {
    const documents = [
      makeDocument("tagged", { tags: ["proxy"] }),
      makeDocument("both", { tags: ["proxy"], summaries: ["A proxy."] }),
    ];
    expect(slugs("proxy", documents)).toEqual(["both", "tagged"]);
  });

  test("every word has to be found", () => {
    expect(slugs("networking acme")).toEqual([]);
  });

  test("words together come before the same words apart", () => {
    const documents = [
      makeDocument("apart", { name: "A", summaries: ["An anchor for a red boat."] }),
      makeDocument("together", { name: "Together", summaries: ["The red anchor."] }),
    ];
    expect(slugs("red anchor", documents)).toEqual(["together", "apart"]);
  });

  test("a short Latin word is a beginning, not a part", () => {
    const documents = [makeDocument("a", { tags: ["logging"] }), makeDocument("b", { tags: ["go"] })];
    expect(slugs("go", documents)).toEqual(["b"]);
  });
});

describe("what finds nothing and breaks nothing", () => {
  test.each([
    ["nothing", ""],
    ["spaces", "   \t\n"],
    ["hyphens", "---"],
    ["a dot", "."],
    ["dots and spaces", " . . "],
    ["markup", "<script>alert(1)</script>"],
    ["an image", '"><img src=x onerror=alert(1)>'],
    ["an emoji", "🐳"],
    ["many emojis", "🐳🐳🐳🐳🐳🐳"],
    ["half an emoji", "\ud83d"],
    ["a pattern", "(.*)+[a-z]{9}\\"],
    ["10 kB of one word", "x".repeat(10_000)],
    ["10 kB of words", "treafik zebra ".repeat(700)],
    ["zero bytes", "\0\0\0\0"],
  ])("%s", (_, query) => {
    expect(search.find(query)).toEqual({ hits: [] });
  });

  test("a dot beside a word does not change what the word finds", () => {
    expect(slugs("traefik .")).toEqual(["traefik"]);
  });

  test("no documents", () => {
    expect(createSearch([]).find("traefik")).toEqual({ hits: [] });
  });

  test("an answer does not depend on what was asked before", () => {
    const before = search.find("docker");
    search.find("zzz");
    search.find("treafik");
    expect(search.find("docker")).toEqual(before);
    expect(before.hits[0]).toEqual({ slug: "docker-compose", byName: true });
  });
});

describe("what was searched for instead", () => {
  test.each<[string, string | undefined]>([
    ["traefik", undefined],
    ["treafik", "Traefik"],
    ["dokcer compose", "Docker Compose"],
    ["networking treafik", undefined],
    ["acme treafik", "acme traefik"],
    ["zzzzzz", undefined],
  ])("%o: %o", (query, instead) => {
    expect(search.find(query).instead).toBe(instead);
  });
});

describe("why a project was found", () => {
  test.each<[string, string, ReturnType<typeof search.why>]>([
    ["traefik", "traefik", undefined],
    ["træf", "traefik", undefined],
    ["fig", "docker-compose", { in: "alias", text: "Fig" }],
    ["acme", "traefik", { in: "tag", text: "acme" }],
    ["proxies", "traefik", { in: "category", text: "Proxies and load balancers" }],
    ["请求", "traefik", { in: "summary", text: "把请求转给容器" }],
    ["traefik acme", "traefik", { in: "tag", text: "acme" }],
    ["acme requests", "traefik", { in: "summary", text: "Forwards requests to containers." }],
    ["acme", "nobody", undefined],
  ])("%o for %s", (query, slug, why) => {
    expect(search.why(query, slug)).toEqual(why);
  });
});
