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

/** A tile, and what was last written on it: to ask the page for that costs more than to remember it. */
interface Tile {
  slug: string;
  item: HTMLElement;
  link: HTMLElement;
  shown: boolean;
  carries: boolean;
  ticked: boolean;
  /** Whether the tab key stops here; undefined until a script has said so. */
  stop: boolean | undefined;
}

interface Block {
  element: HTMLElement;
  tiles: Tile[];
}

interface Band {
  element: HTMLElement;
  blocks: Block[];
}

/** The map of the page, which shows one result after the other. */
export interface MapSheet {
  /** Shows a result: at once as far as the window reaches, and below it as soon as nobody types any more. */
  show: (shown: ShownOnMap) => void;
  /** Shows the rest now. */
  finish: () => void;
}

/** How long after the last result the bands below the window follow, in ms: longer than between two letters. */
const pause = 120;

/**
 * Takes over the map that the server drew. The tiles are no component's, so that a keystroke costs a few attributes and
 * not a drawing of four hundred elements; and who types waits for the bands in the window alone.
 */
export function mapSheet(sheet: HTMLElement): MapSheet {
  const bands = [...sheet.querySelectorAll<HTMLElement>("[data-band]")].map(bandOf);
  let later: Band[] = [];
  let latest: ShownOnMap | undefined;
  let timer = 0;

  const showNext = () => {
    const band = later.shift();
    if (band && latest) showOnBand(band, latest);
    // each in its turn, so that the next key waits for one band at most
    if (later.length > 0) timer = window.setTimeout(showNext);
  };

  return {
    show: (shown) => {
      window.clearTimeout(timer);
      latest = shown;
      later = [];
      sheet.toggleAttribute("data-narrowed", shown.narrowed);
      sheet.dataset.scope = shown.all ? "all" : "alive";
      let full = false;
      for (const band of bands) {
        if (full) {
          later.push(band);
          band.element.dataset.later = "";
        } else if (showOnBand(band, shown)) {
          full = band.element.getBoundingClientRect().bottom > window.innerHeight;
        }
      }
      if (later.length > 0) timer = window.setTimeout(showNext, pause);
    },
    finish: () => {
      window.clearTimeout(timer);
      for (const band of later.splice(0)) if (latest) showOnBand(band, latest);
    },
  };
}

function bandOf(element: HTMLElement): Band {
  return { element, blocks: [...element.querySelectorAll<HTMLElement>("[data-block]")].map(blockOf) };
}

function blockOf(element: HTMLElement): Block {
  return { element, tiles: [...element.querySelectorAll<HTMLElement>("[data-tile]")].map(tileOf) };
}

function tileOf(item: HTMLElement): Tile {
  const link = item.firstElementChild as HTMLElement;
  return {
    slug: item.dataset.tile ?? "",
    item,
    link,
    shown: !item.hidden,
    carries: "project" in link.dataset,
    ticked: "ticked" in link.dataset,
    stop: undefined,
  };
}

/** Shows a result on a band, and says whether there is anything to see of it. */
function showOnBand({ element, blocks }: Band, shown: ShownOnMap): boolean {
  let any = !shown.narrowed;
  for (const block of blocks) any = showOnBlock(block, shown) || any;
  setHidden(element, !any);
  delete element.dataset.later;
  return any;
}

/** Shows a result on a block, and says whether there is anything to see of it. */
function showOnBlock({ element, tiles }: Block, { slugs, narrowed, elsewhere, ticked }: ShownOnMap): boolean {
  let any = false;
  for (const tile of tiles) {
    const shown = slugs ? slugs.has(tile.slug) : tile.shown;
    if (tile.shown !== shown) {
      tile.shown = shown;
      tile.item.hidden = !shown;
    }
    const carries = shown && !elsewhere.has(tile.slug);
    if (tile.carries !== carries) {
      tile.carries = carries;
      if (carries) tile.link.dataset.project = tile.slug;
      else delete tile.link.dataset.project;
    }
    const isTicked = ticked.includes(tile.slug);
    if (tile.ticked !== isTicked) {
      tile.ticked = isTicked;
      tile.link.toggleAttribute("data-ticked", isTicked);
    }
    // one stop of the tab key a block; the arrow keys reach every tile
    const stop = shown && !any;
    if (tile.stop !== stop) {
      tile.stop = stop;
      tile.link.tabIndex = stop ? 0 : -1;
    }
    any ||= shown;
  }
  setHidden(element, narrowed && !any);
  return any;
}

function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
