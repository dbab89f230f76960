import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Select } from "@/components/ui/select.client";

const year = (onChoose: (value: string) => void) => (
  <Select aria-label="From" value="1979" onChoose={onChoose}>
    <option>1979</option>
    <option>2013</option>
  </Select>
);

test("takes no choice before the script runs, which would be shown and never heard of", () => {
  const page = new DOMParser().parseFromString(renderToString(year(vi.fn())), "text/html");
  expect(page.querySelector("select")?.disabled).toBe(true);
});

test("tells what is chosen", async () => {
  const chosen = vi.fn();
  render(year(chosen));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "From" }), "2013");
  expect(chosen).toHaveBeenCalledExactlyOnceWith("2013");
});
