import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { CompareLink } from "@/components/layout/compare-link.client";
import { LanguageLink } from "@/components/layout/language-link.client";
import { SiteFooter } from "@/components/layout/site-footer";
import { monogram } from "@/components/project/project-mark";
import { messagesOf } from "@/lib/i18n/messages";
import { fleet } from "../fixtures/fleet";

test("the other language is the same page with the same query, filters and comparison", () => {
  window.history.replaceState(null, "", "/en/?q=tug&license=MIT&p=a,b");
  render(<LanguageLink href="/zh/" tag="zh-CN" name="中文" />);
  const link = screen.getByRole("link", { name: "中文" });
  expect(["href", "lang", "hreflang"].map((name) => link.getAttribute(name))).toEqual([
    "/zh/?q=tug&license=MIT&p=a,b",
    "zh-CN",
    "zh-CN",
  ]);
});

test.each([
  ["", "Compare", "/en/compare/"],
  ["?p=a,b", "Compare 2", "/en/compare/?p=a,b"],
  ["?p=a,a,%3Cb%3E", "Compare 1", "/en/compare/?p=a"],
  ["?p=a,b,c,d,e,f,g", "Compare 6", "/en/compare/?p=a,b,c,d,e,f"],
])("with %o the way to the comparison is %o", (search, text, href) => {
  window.history.replaceState(null, "", `/en/${search}`);
  render(<CompareLink href="/en/compare/" label="Compare" />);
  const link = screen.getByRole("link");
  expect([link.textContent, link.getAttribute("href")]).toEqual([text, href]);
});

test.each([
  [undefined, "5 projects, 3 alive. Every judgement has a date, a rule and a source. Unknown is shown as unknown."],
  [
    "2026-11-01",
    "5 projects, 3 alive, figures of 1 November 2026. Every judgement has a date, a rule and a source. Unknown is shown as unknown.",
  ],
])("with figures of %o the foot of a page says what the site holds", (figuresDate, text) => {
  render(<SiteFooter catalog={{ ...fleet, figuresDate }} locale="en" messages={messagesOf("en")} />);
  expect(screen.getByRole("contentinfo").querySelector("p")?.textContent).toBe(text);
});

test.each([
  ["Weave Net", "WN"],
  ["nginx-proxy", "NP"],
  ["Traefik", "Tr"],
  ["etcd", "Et"],
  ["K", "K"],
  ["fuse.js", "FJ"],
  ["The 12.Factor App", "T1"],
  ["容器", "容器"],
  ["", ""],
])("monogram(%o) is %o", (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
