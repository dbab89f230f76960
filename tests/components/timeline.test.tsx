import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { TimelinePage } from "@/components/timeline/timeline-page";
import { waters } from "../fixtures/waters";

beforeEach(() => {
  window.history.replaceState(null, "", "/en/timeline/");
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: true, media }) as MediaQueryList;
});

const chart = () => screen.getByRole("heading", { level: 2, name: "Deck" }).closest(".timeline") as HTMLElement;
const named = () =>
  within(chart())
    .getAllByRole("link", { name: /, / })
    .filter((link) => !link.closest("[display=none]"))
    .map((link) => link.textContent);

describe("the drawing", () => {
  test("has a heading for each layer and category, and a link for each project that says its life", () => {
    render(<TimelinePage catalog={waters} locale="en" />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("How it came to this, 2003 to 2026");
    expect(within(chart()).getByRole("link", { name: "Towing" }).getAttribute("href")).toBe("/en/categories/towing/");
    expect(within(chart()).getByRole("link", { name: "Raft, 2003 to 2016, Absorbed" })).toBeDefined();
    expect(within(chart()).getByRole("link", { name: "Tug, since 2019, Maintenance" })).toBeDefined();
    expect(within(chart()).getByText("† Archived 2020")).toBeDefined();
  });

  test("names what cannot be drawn", () => {
    render(<TimelinePage catalog={waters} locale="en" />);
    expect(screen.getByText(/no date is known/).textContent).toContain("Fog");
  });
});

describe("the address", () => {
  test("decides what is drawn", () => {
    window.history.replaceState(null, "", "/en/timeline/?from=2017&to=2018");
    render(<TimelinePage catalog={waters} locale="en" />);
    expect(named()).toEqual(["Barge", "Oar", "Flag"]);
    expect(screen.getByRole("status").textContent).toBe("3 projects shown.");
  });

  test("holds every choice, and one button takes them all back", async () => {
    const user = userEvent.setup();
    render(<TimelinePage catalog={waters} locale="en" />);
    await user.click(screen.getByRole("button", { name: /^With lineage/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "From" }), "2015");
    await user.click(screen.getByRole("button", { name: "State" }));
    await user.click(screen.getByRole("checkbox", { name: /^Active/ }));
    expect(window.location.search).toBe("?from=2015&status=active&rows=lineage");
    expect(named()).toEqual(["Barge"]);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(window.location.search).toBe("");
  });

  test("a jump to a year shows it with its neighbours", async () => {
    const user = userEvent.setup();
    render(<TimelinePage catalog={waters} locale="en" />);
    await user.selectOptions(screen.getByRole("combobox", { name: "Jump to a year" }), "2015");
    expect(window.location.search).toBe("?from=2014&to=2016");
  });

  test("says so where nothing fits", () => {
    window.history.replaceState(null, "", "/en/timeline/?to=2005&category=towing");
    render(<TimelinePage catalog={waters} locale="en" />);
    expect(screen.getByText("Nothing lived in these years that fits.")).toBeDefined();
  });
});

test("the list says the same year by year, in Chinese too", () => {
  window.history.replaceState(null, "", "/zh/timeline/?view=list");
  render(<TimelinePage catalog={waters} locale="zh" />);
  const year = screen.getByRole("region", { name: "2020" });
  expect(within(year).getByRole("link", { name: "Flag" }).getAttribute("href")).toBe("/zh/projects/flag/");
  expect(year.textContent).toContain("结束");
  expect(screen.queryByRole("heading", { name: "Deck" })).toBeNull();
});
