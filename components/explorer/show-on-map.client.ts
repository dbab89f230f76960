"use client";

/** What is to be seen of the map that stands in the page. */
export interface ShownOnMap {
  /** The projects of the result; undefined leaves what the page was drawn with. */
  slugs: ReadonlySet<string> | undefined;
  /** Whether something narrows the result, so that empty waters are left out. */
  narrowed: boolean;
  all: boolean;
  /** Projects of the result that another list already carries: each is carried once. */
  elsewhere: ReadonlySet<string>;
  /** Slugs ticked for comparison. */
  ticked: readonly string[];
}

/**
 * Shows a result on the map: tiles are hidden and shown where they stand. The tiles are the server's and no component's,
 * so that a keystroke costs a few attributes and not a drawing of four hundred elements.
 */
export function showOnMap(map: HTMLElement, { slugs, narrowed, all, elsewhere, ticked }: ShownOnMap): void {
  map.toggleAttribute("data-narrowed", narrowed);
  map.dataset.scope = all ? "all" : "alive";
  for (const band of map.querySelectorAll<HTMLElement>("[data-band]")) {
    let bandShown = false;
    for (const block of band.querySelectorAll<HTMLElement>("[data-block]")) {
      let blockShown = false;
      for (const tile of block.querySelectorAll<HTMLElement>("[data-tile]")) {
        const slug = tile.dataset.tile ?? "";
        const shown = slugs ? slugs.has(slug) : !tile.hidden;
        if (tile.hidden === shown) tile.hidden = !shown;
        markTile(tile, slug, shown && !elsewhere.has(slug), ticked.includes(slug));
        // one stop of the tab key a block; the arrow keys reach every tile
        setTabIndex(tile.firstElementChild as HTMLElement, shown && !blockShown ? 0 : -1);
        blockShown ||= shown;
      }
      setHidden(block, narrowed && !blockShown);
      bandShown ||= blockShown;
    }
    setHidden(band, narrowed && !bandShown);
  }
}

function markTile(tile: HTMLElement, slug: string, carries: boolean, ticked: boolean): void {
  const link = tile.firstElementChild as HTMLElement;
  if ("project" in link.dataset !== carries) {
    if (carries) link.dataset.project = slug;
    else delete link.dataset.project;
  }
  if ("ticked" in link.dataset !== ticked) link.toggleAttribute("data-ticked", ticked);
}

function setTabIndex(link: HTMLElement, index: number): void {
  if (link.getAttribute("tabindex") !== String(index)) link.tabIndex = index;
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
