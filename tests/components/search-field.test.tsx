import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SearchField } from "@/components/layout/search-field.client";

const show = (live: boolean, address = "/en/") => {
  window.history.replaceState(null, "", address);
  render(
    <>
      <SearchField action="/en/" label="Search" placeholder="Search 5 projects" live={live} />
      <textarea aria-label="notes" />
    </>,
  );
  return screen.getByRole<HTMLInputElement>("searchbox", { name: "Search" });
};

test("beside its results each letter goes into the address, and the rest of the address stays", async () => {
  const field = show(true, "/en/?category=hauling&p=a,b#results");
  await userEvent.type(field, "tug boat");
  expect(window.location.search).toBe("?category=hauling&p=a,b&q=tug+boat");
  expect(window.location.hash).toBe("#results");
  expect(field.value).toBe("tug boat");
});

test("emptied, it leaves the address", async () => {
  const field = show(true, "/en/?q=tug");
  expect(field.value).toBe("tug");
  await userEvent.clear(field);
  expect(window.location.search).toBe("");
});

test("one step back leaves the search, however many letters were typed", async () => {
  const field = show(true);
  const before = window.history.length;
  await userEvent.type(field, "tug");
  expect(window.history.length - before).toBe(1);
});

test("going back and forth changes what it shows", async () => {
  const field = show(true, "/en/?q=tug");
  window.history.replaceState(null, "", "/en/?q=barge");
  fireEvent.popState(window);
  expect(field.value).toBe("barge");
});

test("beside its results Enter does not load the page anew", () => {
  const field = show(true);
  expect(fireEvent.submit(field)).toBe(false);
});

test("on other pages it is a form that sends its query to the results", async () => {
  const field = show(false, "/en/about/");
  await userEvent.type(field, "tug");
  expect([field.value, field.name, window.location.search]).toEqual(["tug", "q", ""]);
  expect(field.form?.getAttribute("action")).toBe("/en/");
});

test("on other pages a query in the address is not its own", () => {
  expect(show(false, "/en/about/?q=tug").value).toBe("");
});
