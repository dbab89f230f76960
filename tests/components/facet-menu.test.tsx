import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { FacetMenu } from "@/components/explorer/facet-menu.client";

const options = [
  { value: "MIT", label: "MIT" },
  { value: "GPL", label: "GPL" },
  { value: "proprietary", label: "Proprietary" },
];
const counts = new Map([
  ["MIT", 12],
  ["proprietary", 3],
]);
const onToggle = vi.fn();

beforeEach(() => onToggle.mockClear());

const show = (chosen: string[] = [], known: Map<string, number> | undefined = counts) =>
  render(
    <>
      <FacetMenu
        label="Licence"
        options={options}
        chosen={chosen}
        counts={() => known}
        onToggle={onToggle}
        searchLabel="Search in Licence"
        none="No such value."
        loading="Loading…"
      />
      <button type="button">elsewhere</button>
    </>,
  );

test("until its values are there it says so", async () => {
  const props = { label: "Licence", chosen: [], counts: () => undefined, onToggle, searchLabel: "", none: "" };
  const { rerender } = render(<FacetMenu {...props} options={undefined} loading="Loading…" />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Licence" }));
  screen.getByText("Loading…");
  rerender(<FacetMenu {...props} options={options} loading="Loading…" />);
  screen.getByRole("checkbox", { name: /^MIT/ });
  expect(screen.queryByText("Loading…")).toBeNull();
});

const button = () => screen.getByRole("button", { name: /Licence/ });

test("it opens and closes by its button, which says whether it is open", async () => {
  show();
  const user = userEvent.setup();
  expect(button().getAttribute("aria-expanded")).toBe("false");
  expect(screen.queryByRole("checkbox")).toBeNull();
  await user.click(button());
  expect(button().getAttribute("aria-expanded")).toBe("true");
  const group = screen.getByRole("group", { name: "Licence" });
  expect(group.id).toBe(button().getAttribute("aria-controls"));
  within(group).getByRole("checkbox", { name: /^MIT/ });
  await user.click(button());
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("Escape closes it and gives the focus back to its button", async () => {
  show();
  const user = userEvent.setup();
  await user.click(button());
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: /^MIT/ }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(document.activeElement).toBe(button());
});

test("a click elsewhere closes it", async () => {
  show();
  const user = userEvent.setup();
  await user.click(button());
  await user.click(screen.getByRole("button", { name: "elsewhere" }));
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

test("walking out of it by keyboard closes it", async () => {
  show();
  const user = userEvent.setup();
  await user.click(button());
  // MIT, Proprietary (GPL is disabled), and out
  await user.tab();
  await user.tab();
  expect(button().getAttribute("aria-expanded")).toBe("true");
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "elsewhere" }));
  expect(button().getAttribute("aria-expanded")).toBe("false");
});

test("a value that would leave nothing cannot be ticked, unless it is ticked already", async () => {
  const { unmount } = show();
  await userEvent.click(button());
  const disabled = () =>
    screen.getAllByRole<HTMLInputElement>("checkbox").map(({ disabled, checked }) => [disabled, checked]);
  expect(disabled()).toEqual([
    [false, false],
    [true, false],
    [false, false],
  ]);
  unmount();
  show(["GPL"]);
  await userEvent.click(button());
  expect(disabled()).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
});

test("until the counts are there, everything can be ticked and no number is shown", async () => {
  render(
    <FacetMenu
      label="Licence"
      options={options}
      chosen={[]}
      counts={() => undefined}
      onToggle={onToggle}
      searchLabel="Search in Licence"
      none="No such value."
    />,
  );
  await userEvent.click(button());
  await userEvent.click(screen.getByRole("checkbox", { name: "GPL" }));
  expect(onToggle.mock.calls).toEqual([["GPL"]]);
});

test("its button says how many are chosen", () => {
  show(["MIT", "GPL"]);
  expect(button().textContent).toBe("Licence 2");
});

test("a facet of one value narrows nothing, so there is no menu", () => {
  render(
    <FacetMenu
      label="Licence"
      options={options.slice(0, 1)}
      chosen={[]}
      counts={() => counts}
      onToggle={onToggle}
      searchLabel="Search in Licence"
      none="No such value."
    />,
  );
  expect(screen.queryByRole("button")).toBeNull();
});
