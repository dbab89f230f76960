import { type Sounding, sounding } from "./counts";
import { membersOf } from "./lookup";
import type { Catalog, Category, Layer, Project } from "./types";

/** A project's place on the map. */
export interface MapTile {
  project: Project;
  /** Whether its category says to start with it. */
  first: boolean;
}

/** A category's place on the map. */
export interface MapBlock {
  category: Category;
  counts: Sounding;
  /** How many of the sheet's columns it takes: while only the alive are shown, and while all are. */
  columns: { alive: number; all: number };
  tiles: MapTile[];
  /** How many more of its projects have no tile, because the category is too large for a sheet. */
  rest: number;
}

/** A layer's place on the map: one band from edge to edge. */
export interface MapBand {
  layer: Layer;
  counts: Sounding;
  blocks: MapBlock[];
  /** The places that a folded band names: those its categories say to start with, one of each before a second of any. */
  places: Project[];
}

/** Columns of the sheet, on which every tile of every band stands. */
export const sheetColumns = 11;

/** Fewest columns of a block: its name must stand over it. */
const narrowest = 2;

/** Most tiles on the whole sheet; shared by the categories, so that a catalogue of thousands still is a page. */
const sheetTiles = 960;

/** The landscape as a sheet: bands of layers, blocks of categories, a tile a project; alive before past. */
export function landscapeMap(catalog: Catalog): MapBand[] {
  const room = Math.max(12, Math.floor(sheetTiles / Math.max(1, catalog.categories.length)));
  return catalog.layers.flatMap((layer) => {
    const categories = catalog.categories.filter((category) => category.layer === layer.id);
    if (categories.length === 0) return [];
    const members = categories.map((category) => membersOf(catalog, category));
    const blocks = categories.map((category, i) => mapBlock(category, members[i] ?? [], room));
    return [{ layer, counts: sounding(members.flat()), blocks: withColumns(blocks), places: placesOf(blocks) }];
  });
}

function mapBlock(category: Category, members: Project[], room: number): MapBlock {
  const tiles = members
    .slice(0, room)
    .map((project) => ({ project, first: category.startWith.includes(project.slug) }));
  const columns = { alive: narrowest, all: narrowest };
  return { category, counts: sounding(members), columns, tiles, rest: members.length - tiles.length };
}

/** Blocks side by side, each with the columns that keep the band lowest; more than fit abreast go on below. */
function withColumns(blocks: MapBlock[]): MapBlock[] {
  const abreast = Math.floor(sheetColumns / narrowest);
  const rows = Math.ceil(blocks.length / abreast);
  const perRow = Math.ceil(blocks.length / rows);
  return Array.from({ length: rows }, (_, row) => blocks.slice(row * perRow, (row + 1) * perRow)).flatMap((line) => {
    const alive = allocateColumns(line.map(({ tiles }) => tiles.filter(({ project }) => project.alive).length));
    const all = allocateColumns(line.map(({ tiles }) => tiles.length));
    return line.map((block, i) => ({
      ...block,
      columns: { alive: alive[i] ?? narrowest, all: all[i] ?? narrowest },
    }));
  });
}

/**
 * Shares a band's columns among its blocks so that the tallest block is as low as can be; what is left over goes,
 * one at a time, to the block that is then tallest.
 * @param sizes tiles of each block; at most as many blocks as there are columns for
 */
export function allocateColumns(sizes: readonly number[]): number[] {
  const columns = sizes.map(() => narrowest);
  for (let left = sheetColumns - narrowest * sizes.length; left > 0; left--) {
    const heights = sizes.map((size, i) => size / (columns[i] ?? 1));
    const tallest = heights.indexOf(Math.max(...heights));
    columns[tallest] = (columns[tallest] ?? 0) + 1;
  }
  return columns;
}

/** Most places that a folded band names. */
const placesNamed = 4;

function placesOf(blocks: readonly MapBlock[]): Project[] {
  const starts = blocks.map(({ tiles }) => tiles.filter(({ first, project }) => first && project.alive));
  const longest = Math.max(0, ...starts.map((start) => start.length));
  return Array.from({ length: longest }, (_, i) => starts.flatMap((start) => start[i]?.project ?? []))
    .flat()
    .slice(0, placesNamed);
}
