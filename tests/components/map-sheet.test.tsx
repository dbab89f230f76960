import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { mapSheet, type ShownOnMap } from "@/components/explorer/map-sheet.client";

/** Three bands of one block each; the window ends in the second. */
const drawn = `
  <div data-map>
    ${["north", "middle", "south"]
      .map(
        (band) => `
          <section id="${band}" data-band>
            <section data-block>
              <ul>
                <li data-tile="${band}-one"><a href="/one" data-project="${band}-one">One</a></li>
                <li data-tile="${band}-two"><a href="/two" data-project="${band}-two">Two</a></li>
              </ul>
            </section>
          </section>`,
      )
      .join("")}
  </div>`;

const bottoms: Record<string, number> = { north: 300, middle: 900, south: 1500 };

const all: ShownOnMap = { slugs: undefined, narrowed: false, all: false, elsewhere: new Set(), ticked: [] };
const found = (...slugs: string[]): ShownOnMap => ({ ...all, slugs: new Set(slugs), narrowed: true });

const draw = () => {
  document.body.innerHTML = drawn;
  return mapSheet(document.querySelector<HTMLElement>("[data-map]") as HTMLElement);
};
const tilesShown = () =>
  [...document.querySelectorAll<HTMLElement>("[data-tile]:not([hidden])")].map(({ dataset: { tile } }) => tile);
const bandsLater = () => [...document.querySelectorAll("[data-later]")].map(({ id }) => id);
const bandsShown = () => [...document.querySelectorAll("[data-band]:not([hidden])")].map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("innerHeight", 800);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    return { bottom: bottoms[this.id] ?? 0 } as DOMRect;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a result on the map", () => {
  test("is shown at once as far as the window reaches, and below it after a pause", () => {
    draw().show(found("north-one", "middle-two", "south-one"));
    expect(tilesShown()).toEqual(["north-one", "middle-two", "south-one", "south-two"]);
    expect(bandsLater()).toEqual(["south"]);
    vi.runAllTimers();
    expect(tilesShown()).toEqual(["north-one", "middle-two", "south-one"]);
    expect(bandsLater()).toEqual([]);
  });

  test("is shown below the window at once when that is asked for", () => {
    const sheet = draw();
    sheet.show(found("north-one", "middle-two"));
    sheet.finish();
    expect(bandsShown()).toEqual(["north", "middle"]);
    expect(bandsLater()).toEqual([]);
  });

  test("takes the place of one that was still on its way down", () => {
    const sheet = draw();
    sheet.show(found("north-one", "middle-one", "south-one"));
    sheet.show(found("north-two", "middle-two", "south-two"));
    vi.runAllTimers();
    expect(tilesShown()).toEqual(["north-two", "middle-two", "south-two"]);
  });

  test("brings up the bands below those that it leaves empty", () => {
    draw().show(found("south-two"));
    expect(bandsShown()).toEqual(["south"]);
    expect(tilesShown()).toEqual(["south-two"]);
  });

  test("is carried by the tiles that no other list carries, and ticked where it is compared", () => {
    draw().show({ ...found("north-one", "north-two"), elsewhere: new Set(["north-one"]), ticked: ["north-two"] });
    const links = [...document.querySelectorAll<HTMLElement>("#north a")];
    expect(links.map(({ dataset: { project } }) => project)).toEqual([undefined, "north-two"]);
    expect(links.map((link) => link.hasAttribute("data-ticked"))).toEqual([false, true]);
  });

  test("leaves one stop of the tab key a block", () => {
    const sheet = draw();
    sheet.show(all);
    vi.runAllTimers();
    const stops = () => [...document.querySelectorAll<HTMLElement>("#north a")].map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1]);
    sheet.show(found("north-two"));
    expect(stops()).toEqual([-1, 0]);
  });
});
