import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Explorer } from "@/components/explorer/explorer.client";
import { LandscapeMap } from "@/components/explorer/landscape-map";
import { cardWords } from "@/components/project/project-card";
import { projectCards } from "@/lib/catalog/card";
import { facetOptions } from "@/lib/catalog/explorer-data";
import { messagesOf } from "@/lib/i18n/messages";
import { searchDocuments } from "@/lib/search/search-document";
import { fleet } from "../fixtures/fleet";
import { makeCatalog } from "../fixtures/make-catalog";
import { makeProject } from "../fixtures/make-project";

/** The fleet, and enough rafts for a second page. */
const catalog = makeCatalog({
  ...fleet,
  projects: [
    ...fleet.projects,
    ...Array.from({ length: 62 }, (_, i) => makeProject({ name: `Raft ${String(i + 1).padStart(2, "0")}` })),
  ],
});
const cards = projectCards(catalog, "en");
const messages = messagesOf("en");
const { kind, state, stage, value, licenceFamily, replaced } = messages;
const options = facetOptions(catalog, "en", {
  kind,
  status: state,
  stage,
  proprietary: value.proprietary,
  family: licenceFamily,
  replaced,
});

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  fetched.mockReset();
  fetched.mockImplementation(async () => Response.json({ cards, documents: searchDocuments(catalog), options }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.pending;
});

const show = (search = "") => {
  window.history.replaceState(null, "", `/en/${search}`);
  render(
    <Explorer
      locale="en"
      totals={{ alive: 65, all: 67 }}
      words={{ ...messages.explorer, kinds: kind }}
      card={cardWords(messages)}
    >
      <LandscapeMap catalog={catalog} locale="en" messages={messages} />
    </Explorer>,
  );
  return userEvent.setup();
};

/** The projects of the result in the order shown: each stands once, whatever the view. */
const names = () =>
  [...document.querySelectorAll<HTMLElement>("[data-project]")].map(({ dataset: { project: slug } }) => {
    return catalog.projects.find((project) => project.slug === slug)?.name;
  });
const settled = (count: string | RegExp) => screen.findByText(count, { selector: "[role=status]" });

describe("before anything is asked", () => {
  test("the map of the alive stands there, and nothing is fetched", () => {
    show();
    expect(names().toSorted()).toEqual(cards.flatMap(({ name, alive }) => (alive ? name : [])).toSorted());
    expect(screen.getByRole("status").textContent).toBe("65 projects");
    expect(fetched).not.toHaveBeenCalled();
  });

  test("the visitor's first move fetches the list", async () => {
    show();
    fireEvent.pointerMove(window);
    await screen.findByText("2 more that are not alive are hidden.");
    expect(fetched.mock.calls.map(([address]) => address)).toEqual(["/en/explorer.json"]);
  });

  test("what the page hid for another result is shown once that one is there", async () => {
    document.documentElement.dataset.pending = "";
    show("?q=tugboat");
    await settled("1 project");
    await waitFor(() => expect(document.documentElement.dataset).not.toHaveProperty("pending"));
  });
});

describe("the address says what is shown", () => {
  test.each([
    ["?q=tugboat", ["Tugboat"], "1 project"],
    ["?q=bargee", ["Barge"], "1 project"],
    ["?q=信号", ["Semaphore", "Tugboat"], "2 projects"],
    ["?license=MIT", ["Tugboat", "Semaphore"], "2 projects"],
    ["?license=MIT&language=C", ["Semaphore"], "1 project"],
    ["?status=archived", ["Barge"], "1 project"],
    ["?category=signalling&scope=all&sort=name&view=cards", ["Foghorn", "Semaphore", "Tugboat"], "3 projects"],
    ["?q=%3Cscript%3E", [], "0 projects"],
  ])("%s", async (search, expected, count) => {
    show(search);
    await settled(count);
    await waitFor(() => expect(names()).toEqual(expected));
  });

  test.each(["map", "cards", "table"])("the same projects are the result as a %s", async (view) => {
    show(`?license=MIT&scope=all&view=${view}`);
    await settled("2 projects");
    await waitFor(() => expect(names()).toEqual(["Tugboat", "Semaphore"]));
  });

  test("going back shows what was there before", async () => {
    show("?q=tugboat");
    await settled("1 project");
    window.history.replaceState(null, "", "/en/?q=semaphore");
    fireEvent.popState(window);
    expect(names()).toEqual(["Semaphore"]);
  });
});

describe("narrowing", () => {
  test("ticking a value puts it into the address, and its chip takes it out", async () => {
    const user = show("?scope=all");
    await settled("67 projects");
    await user.click(screen.getByRole("button", { name: "Licence" }));
    await user.click(screen.getByRole("checkbox", { name: /^Permissive/ }));
    expect(window.location.search).toBe("?family=permissive&scope=all");
    expect(names()).toEqual(["Tugboat", "Barge", "Semaphore"]);
    await user.click(screen.getByRole("button", { name: "Remove Licence: Permissive (MIT, Apache…)" }));
    expect(window.location.search).toBe("?scope=all");
  });

  test("what the scope hides can be shown in one click", async () => {
    const user = show("?category=signalling");
    await screen.findByText("1 more that is not alive is hidden.");
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(window.location.search).toBe("?category=signalling&scope=all");
    expect(names()).toEqual(["Tugboat", "Semaphore", "Foghorn"]);
  });

  test("the scope is a pair of buttons that say which is pressed", async () => {
    const user = show("?scope=all");
    const scope = within(screen.getByRole("group", { name: "Show" }));
    const pressed = () => scope.getAllByRole("button", { pressed: true }).map((button) => button.textContent);
    expect(pressed()).toEqual(["All 67"]);
    await user.click(scope.getByRole("button", { name: "Alive 65" }));
    expect([pressed(), window.location.search]).toEqual([["Alive 65"], ""]);
  });

  test("an order other than the default one stands in the address", async () => {
    const user = show("?license=MIT&view=cards");
    await settled("2 projects");
    const order = screen.getByRole<HTMLSelectElement>("combobox", { name: "Order" });
    expect(within(order).queryByRole("option", { name: "Best match" })).toBeNull();
    await user.selectOptions(order, "Newest");
    expect([window.location.search, names()]).toEqual([
      "?license=MIT&sort=started&view=cards",
      ["Semaphore", "Tugboat"],
    ]);
    await user.selectOptions(order, "By job");
    expect(window.location.search).toBe("?license=MIT&view=cards");
  });

  test("nothing found says so and offers to begin again, with what is ticked kept", async () => {
    const user = show("?q=zzzz&license=MIT&p=tugboat");
    await settled("0 projects");
    screen.getByText("Nothing found.");
    const section = within(screen.getByRole("region", { name: "0 projects" }));
    await user.click(section.getByRole("button", { name: "Clear all" }));
    expect(window.location.search).toBe("?p=tugboat");
  });
});

test("the list grows by a page at a time, and begins anew with another result", async () => {
  const user = show("?scope=all&view=cards");
  await settled("67 projects");
  await screen.findByRole("button", { name: "Show 7 more" });
  expect(names().at(-1)).not.toBe("Foghorn");
  await user.click(screen.getByRole("button", { name: "Show 7 more" }));
  expect([names().at(-1), screen.queryByRole("button", { name: /more$/ })]).toEqual(["Foghorn", null]);
  await user.click(screen.getByRole("button", { name: "Alive 65" }));
  screen.getByRole("button", { name: "Show 5 more" });
});

describe("when the list cannot be had", () => {
  test.each<[string, () => Promise<Response>]>([
    ["the network fails", () => Promise.reject(new TypeError("network"))],
    ["the server fails", async () => new Response("no", { status: 500 })],
    ["the answer is no list", async () => new Response("<html>")],
  ])("%s: it is said, and the page keeps what it had", async (_, answer) => {
    fetched.mockImplementation(answer);
    document.documentElement.dataset.pending = "";
    show("?q=tug");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "The list could not be loaded, so search and filters do not work now. Reload the page to try again.",
    );
    expect(names()[0]).toBe("Tugboat");
    expect(document.documentElement.dataset).not.toHaveProperty("pending");
  });

  test("what is ticked for comparison stays in the address even so", async () => {
    fetched.mockRejectedValue(new TypeError("network"));
    const user = show("?p=foghorn,barge");
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: "All 67" }));
    expect(window.location.search).toBe("?scope=all&p=foghorn,barge");
  });
});

describe("ticking for comparison", () => {
  test("puts a project into the address and takes it out again", async () => {
    const user = show("?license=MIT&view=cards&p=semaphore");
    await settled("2 projects");
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Compare Tugboat" });
    await user.click(box);
    expect([box.checked, window.location.search]).toEqual([true, "?license=MIT&view=cards&p=semaphore,tugboat"]);
    await user.click(screen.getByRole("checkbox", { name: "Compare Semaphore" }));
    expect(window.location.search).toBe("?license=MIT&view=cards&p=tugboat");
  });

  test("a seventh cannot be ticked", async () => {
    show("?license=MIT&view=cards&p=raft-01,raft-02,raft-03,raft-04,raft-05,tugboat");
    await settled("2 projects");
    const boxes = await screen.findAllByRole<HTMLInputElement>("checkbox", { name: /^Compare/ });
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
