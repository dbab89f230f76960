import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compareWords } from "@/components/compare/compare-words";
import { Comparison } from "@/components/compare/comparison.client";
import { candidates } from "@/lib/catalog/candidate";
import { columnFile } from "@/lib/catalog/compare-column";
import { messagesOf } from "@/lib/i18n/messages";
import { dataRoutes } from "@/lib/routes";
import { fleet } from "../fixtures/fleet";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

const catalog = makeCatalog({
  ...fleet,
  projects: [
    ...fleet.projects,
    makeProject({ name: "Raft" }),
    makeProject({ name: "Dinghy" }),
    makeProject({ name: "Reef" }),
  ],
});

/** The files that the site would answer with; `reef` cannot be had, and of what does not exist there is none. */
const files = new Map<string, unknown>([
  ...catalog.projects
    .filter(({ slug }) => slug !== "reef")
    .map((project) => [dataRoutes.column("en", project.slug), columnFile(catalog, project, "en")] as const),
  [dataRoutes.candidates("en"), candidates(catalog, "en")],
]);

beforeEach(() => {
  vi.stubGlobal("fetch", async (url: string) =>
    files.has(url) ? Response.json(files.get(url)) : new Response("no", { status: url.includes("/reef/") ? 500 : 404 }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const show = (search: string) => {
  window.history.replaceState(null, "", `/en/compare/${search}`);
  render(<Comparison locale="en" words={compareWords(messagesOf("en"))} siteTitle="Harbour" />);
  return userEvent.setup();
};

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const columns = () =>
  screen.getAllByRole("button", { name: /^Remove/ }).map((button) => button.getAttribute("aria-label")?.slice(7));

describe("what the address names is compared", () => {
  test.each([
    ["?p=tugboat,capstan", "Tugboat and capstan", ["Tugboat", "capstan"]],
    ["?p=capstan,tugboat,tugboat", "capstan and Tugboat", ["capstan", "Tugboat"]],
    ["?p=Tugboat", "Tugboat", ["Tugboat"]],
  ])("%s", async (search, title, names) => {
    show(search);
    await screen.findByRole("table");
    expect([heading(), columns()]).toEqual([title, names]);
    await waitFor(() => expect(document.title).toBe(`${title} · Harbour`));
  });

  test("nothing: it says how to begin", () => {
    show("");
    expect([heading(), document.title]).toEqual(["Nothing to compare yet", "Compare · Harbour"]);
    screen.getByText("Type up to six names here, or tick “Compare” on any card.");
  });

  test("one: it asks for a second", async () => {
    show("?p=tugboat");
    screen.getByText("Add a second project to compare.");
    await screen.findByRole("table");
  });

  test("two of one category: it says by what, with a link", async () => {
    show("?p=tugboat,capstan");
    const link = await screen.findByRole("link", { name: "Hauling" });
    expect(link.parentElement?.textContent).toBe("Side by side, on the attributes of Hauling.");
  });

  test("two of two categories: it says that they do different jobs", async () => {
    show("?p=capstan,semaphore");
    await screen.findByText("These do different jobs: Hauling and Signalling.");
  });

  test("two of two categories, one of which does the other's job too: it says so", async () => {
    show("?p=tugboat,semaphore");
    await screen.findByText(
      "All of these do one job, Signalling, though it is not the main one of each: Hauling and Signalling.",
    );
  });
});

describe("what the address names wrongly is left out and said", () => {
  test.each([
    ["?p=ghost,tugboat,capstan", "Left out, because no project has this name: ghost."],
    ["?p=ghost,tugboat,phantom,capstan", "Left out, because no project has these names: ghost and phantom."],
    ["?p=tugboat,capstan,barge,semaphore,foghorn,raft,dinghy", "Left out, because six is the limit: Dinghy."],
  ])("%s", async (search, sentence) => {
    show(search);
    await screen.findByText(sentence);
    await screen.findByRole("table");
    expect(columns()).toEqual(expect.arrayContaining(["Tugboat", "capstan"]));
    expect(columns()).not.toContain("Dinghy");
  });

  test("markup names nothing and is not repeated", () => {
    show("?p=%3Cimg%20src=x%20onerror=alert(1)%3E");
    expect([heading(), document.querySelector("img"), screen.queryByText(/^Left out/)]).toEqual([
      "Nothing to compare yet",
      null,
      null,
    ]);
  });
});

describe("changing the comparison", () => {
  test("a column taken away leaves the address", async () => {
    const user = show("?p=tugboat,capstan,barge");
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: "Remove capstan" }));
    expect(window.location.search).toBe("?p=tugboat,barge");
    expect(heading()).toBe("Tugboat and Barge");
  });

  test("a column taken away leaves the focus with its neighbour", async () => {
    const user = show("?p=tugboat,capstan,barge");
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: "Remove capstan" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove Barge" }));
    screen.getByText("capstan removed.");
  });

  test("the last column taken away leaves an empty address", async () => {
    const user = show("?p=tugboat");
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: "Remove Tugboat" }));
    expect([window.location.search, heading()]).toEqual(["", "Nothing to compare yet"]);
  });

  test("the field offers what stands near, and what is chosen goes behind the others", async () => {
    const user = show("?p=barge");
    await screen.findByRole("table");
    await user.click(screen.getByRole("combobox", { name: "Add a project" }));
    const list = await screen.findByRole("listbox", { name: "Worth comparing with" });
    const names = within(list)
      .getAllByRole("option")
      .map((option) => option.firstChild?.textContent);
    expect(names).toEqual(["Tugboat", "capstan", "Dinghy", "Raft", "Reef"]);
    await user.click(within(list).getByRole("option", { name: /^capstan/ }));
    expect(window.location.search).toBe("?p=barge,capstan");
    await screen.findByText("capstan added.");
  });

  test("by keyboard: what is typed is found, marked and added, and Escape closes the list", async () => {
    const user = show("?p=tugboat");
    await screen.findByRole("table");
    const field = screen.getByRole("combobox", { name: "Add a project" });
    await user.type(field, "signal");
    const list = await screen.findByRole("listbox", { name: "Found by name" });
    const [first, second] = within(list).getAllByRole("option");
    expect(field.getAttribute("aria-activedescendant")).toBe(first?.id);
    await user.keyboard("{ArrowDown}");
    expect(field.getAttribute("aria-activedescendant")).toBe(second?.id);
    await user.keyboard("{Escape}");
    expect([screen.queryByRole("listbox"), field.getAttribute("aria-expanded")]).toEqual([null, "false"]);
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(window.location.search).toBe(
      `?p=tugboat,${second?.textContent?.startsWith("Foghorn") ? "foghorn" : "semaphore"}`,
    );
  });

  test("a name that nothing has is said", async () => {
    const user = show("?p=tugboat");
    await user.type(screen.getByRole("combobox", { name: "Add a project" }), "zzzz");
    await screen.findByText("Nothing found by this name.");
  });

  test("a column moves to the left and the right, as far as it goes, and keeps the focus", async () => {
    const user = show("?p=tugboat,capstan,barge");
    await screen.findByRole("table");
    await user.click(screen.getByRole("button", { name: "Move capstan to the left" }));
    expect([window.location.search, columns()]).toEqual(["?p=capstan,tugboat,barge", ["capstan", "Tugboat", "Barge"]]);
    const left = screen.getByRole("button", { name: "Move capstan to the left" });
    expect([document.activeElement, left.getAttribute("aria-disabled")]).toEqual([left, "true"]);
    await user.click(left);
    expect(window.location.search).toBe("?p=capstan,tugboat,barge");
    screen.getByText("capstan is now in place 1.");
  });

  test("a row is hidden and shown again, and the address follows", async () => {
    const user = show("?p=tugboat,capstan&hide=no-such-row");
    await screen.findByRole("table");
    // jsdom knows no popovers: what opens it is told directly
    const dialog = document.getElementById("rows") as HTMLElement;
    await user.click(screen.getByRole("button", { name: "Rows" }));
    fireEvent(dialog, Object.assign(new Event("toggle"), { newState: "open" }));
    const box = await within(dialog).findByRole("checkbox", { name: "Licence", hidden: true });
    fireEvent.click(box);
    expect(window.location.search).toBe("?p=tugboat,capstan&hide=no-such-row,licence");
    expect(screen.queryByRole("rowheader", { name: "Licence" })).toBeNull();
    screen.getByRole("button", { name: "Rows1 hidden" });
    fireEvent.click(within(dialog).getByRole("button", { name: "Show all rows", hidden: true }));
    expect(window.location.search).toBe("?p=tugboat,capstan");
    screen.getByRole("rowheader", { name: "Licence" });
  });

  test("six are full: there is no menu", async () => {
    show("?p=tugboat,capstan,barge,semaphore,foghorn,raft");
    screen.getByText("Six is the limit; remove one to add another.");
    expect(screen.queryByRole("combobox")).toBeNull();
    await screen.findByRole("table");
  });
});

test("what is past is said above the table", async () => {
  show("?p=barge,capstan");
  await screen.findByText("Barge is not alive.");
});

test("a comparison that cannot be had says so", async () => {
  show("?p=tugboat,reef");
  screen.getByText("Loading the comparison…");
  expect((await screen.findByRole("alert")).textContent).toBe(
    "The comparison could not be loaded. Reload the page to try again.",
  );
});
