import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { ProseText } from "@/components/project/prose-text";
import { Markdown } from "@/components/ui/markdown";

const show = (text: string) => {
  const { container } = render(<Markdown text={text} resolveLink={(address) => `/to/${address}`} />);
  return container;
};

describe("HTML is never passed on", () => {
  test.each([
    ["a block", "before\n\n<script>alert(1)</script>\n\nafter"],
    ["inline", "before <b onclick=alert(1)>bold</b> after"],
    ["an image", 'before\n\n<img src="x" onerror="alert(1)">\n\nafter'],
    ["a comment", "before\n\n<!-- note -->\n\nafter"],
  ])("%s", (_, text) => {
    const container = show(text);
    expect(container.querySelector("script, b, img, [onclick], [onerror]")).toBeNull();
    expect(container.innerHTML).not.toMatch(/alert|<!--/);
    expect(container.textContent).toMatch(/^before[\s\S]*after$/);
  });

  test("in code it is text", () => {
    expect(show("`<script>`").querySelector("code")?.textContent).toBe("<script>");
  });
});

test("a heading of the text is one of the page's third level", () => {
  show("## Quick start\n\nRun it.");
  screen.getByRole("heading", { level: 3, name: "Quick start" });
});

test("every link goes through the resolver", () => {
  show("[Tugboat](project:tugboat) and [outside](https://harbour.example/)");
  const links = screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);
  expect(links).toEqual([
    ["Tugboat", "/to/project:tugboat"],
    ["outside", "/to/https://harbour.example/"],
  ]);
});

test("a block of code can be reached by keyboard, for it scrolls", () => {
  const pre = show("```sh\ndocker run tugboat\n```").querySelector("pre");
  expect([pre?.tabIndex, pre?.textContent]).toEqual([0, "docker run tugboat\n"]);
});

describe("a line break in a paragraph", () => {
  test.each([
    ["between Chinese characters is nothing", "容器\n网络", "容器网络"],
    ["behind Chinese punctuation is nothing", "容器，\n网络。\n镜像", "容器，网络。镜像"],
    ["before an opening bracket is nothing", "容器\n（网络）\n《镜像》", "容器（网络）《镜像》"],
    ["between Latin words is one", "one\ntwo", "one\ntwo"],
    ["between the two scripts is one", "容器\nDocker\n网络", "容器\nDocker\n网络"],
    ["between every line of three", "一\n二\n三", "一二三"],
  ])("%s", (_, text, expected) => {
    expect(show(text).textContent).toBe(expected);
  });

  test("an empty line still begins a paragraph", () => {
    expect([...show("容器\n\n网络").querySelectorAll("p")].map((p) => p.textContent)).toEqual(["容器", "网络"]);
  });

  test("in code it stays, whatever the language", () => {
    expect(show("```\n第一行\n第二行\n```").querySelector("code")?.textContent).toBe("第一行\n第二行\n");
  });
});

describe("the prose of an entry", () => {
  const body = "[a](project:tugboat) [b](category:hauling) [c](collection:old-chart) [d](https://harbour.example/)";
  const prose = { summary: "s", body, locale: "en", file: "f" } as const;

  test("links to other entries in the page's language", () => {
    render(<ProseText prose={{ ...prose, locale: "zh" }} locale="zh" untranslated="not yet" />);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/zh/projects/tugboat/",
      "/zh/categories/hauling/",
      "/zh/collections/old-chart/",
      "https://harbour.example/",
    ]);
    expect(screen.queryByText("not yet")).toBeNull();
  });

  test("in another language than the page's says so and is marked", () => {
    const { container } = render(<ProseText prose={prose} locale="zh" untranslated="not yet" />);
    screen.getByText("not yet");
    expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
  });
});
