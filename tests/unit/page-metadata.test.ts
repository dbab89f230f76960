import { expect, test, vi } from "vitest";
import { absoluteUrl, pageMetadata } from "@/lib/page-metadata";
import { makeCatalog } from "../fixtures/make-catalog";

const { site } = makeCatalog();

test("a page names itself, its address and itself in every language", () => {
  const facts = { site, locale: "zh", path: "/zh/about/", title: "关于", description: "什么浮着。" } as const;
  expect(pageMetadata(facts)).toEqual({
    title: "关于 · 海港",
    description: "什么浮着。",
    alternates: {
      canonical: "https://harbour.example/zh/about/",
      languages: {
        en: "https://harbour.example/en/about/",
        "zh-CN": "https://harbour.example/zh/about/",
        "x-default": "https://harbour.example/en/about/",
      },
    },
    openGraph: {
      title: "关于",
      description: "什么浮着。",
      url: "https://harbour.example/zh/about/",
      siteName: "海港",
      locale: "zh-CN",
      type: "website",
    },
  });
});

test("a page that is called as the site is does not say it twice", () => {
  expect(pageMetadata({ site, locale: "en", path: "/en/", title: "Harbour", description: "x" }).title).toBe("Harbour");
});

test("a language that the site does not offer is not linked", () => {
  const english = { ...site, locales: ["en" as const] };
  const { alternates } = pageMetadata({ site: english, locale: "en", path: "/en/", title: "x", description: "x" });
  expect(alternates?.languages).toEqual({
    en: "https://harbour.example/en/",
    "x-default": "https://harbour.example/en/",
  });
});

test("in a folder of a host the folder stands in an address once", async () => {
  vi.stubEnv("NEXT_PUBLIC_BASE_PATH", "/boats");
  vi.resetModules();
  const there = await import("@/lib/page-metadata");
  vi.unstubAllEnvs();
  const published = { ...site, baseUrl: "https://harbour.example/boats" };
  expect(there.absoluteUrl(published, "/boats/en/")).toBe("https://harbour.example/boats/en/");
  expect(absoluteUrl(site, "/en/")).toBe("https://harbour.example/en/");
});
