/** The keys that move over the map. */
export type MapKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

const keys: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** Whether a key moves over the map. */
export function isMapKey(key: string): key is MapKey {
  return keys.includes(key);
}

/** Where a tile stands: its middle. */
interface Place {
  x: number;
  y: number;
}

/**
 * The place to go to from one of several, as a reader of the sheet means it: along the row, and to the nearest one in the rows
 * above or below; at the end of a row on to the next.
 * @param places in reading order
 * @returns an index of `places`; `from` itself where there is nowhere to go
 */
export function nextPlace(places: readonly Place[], from: number, key: MapKey): number {
  const last = places.length - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === "ArrowLeft" || key === "ArrowRight") return alongRow(places, from, key === "ArrowRight" ? 1 : -1);
  return acrossRows(places, from, key === "ArrowDown" ? 1 : -1);
}

/** Two middles closer than this, in CSS pixels, are in one row. */
const sameRow = 8;

function alongRow(places: readonly Place[], from: number, way: 1 | -1): number {
  const here = places[from];
  if (!here) return from;
  const inRow = places
    .map(({ x, y }, i) => ({ i, ahead: (x - here.x) * way, inRow: Math.abs(y - here.y) < sameRow }))
    .filter((place) => place.inRow && place.ahead > 1)
    .sort((a, b) => a.ahead - b.ahead);
  return inRow[0]?.i ?? Math.min(places.length - 1, Math.max(0, from + way));
}

function acrossRows(places: readonly Place[], from: number, way: 1 | -1): number {
  const here = places[from];
  if (!here) return from;
  // a step aside costs as much as two rows: the eye goes straight down a meridian
  const cost = ({ x, y }: Place) => (y - here.y) * way + 2 * Math.abs(x - here.x);
  const ahead = places
    .map((place, i) => ({ i, place }))
    .filter(({ place }) => (place.y - here.y) * way >= sameRow)
    .sort((a, b) => cost(a.place) - cost(b.place));
  return ahead[0]?.i ?? from;
}
