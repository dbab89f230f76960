/** Years before this one are drawn smaller, or the years that matter would have no room. */
export const breakYear = 2012;

/** By how much: a ninth. */
export const squeeze = 9;

/** The years that a drawing shows, from its left edge to its right one. Plain data: the browser gets it too. */
export interface YearScale {
  /** A whole year. */
  first: number;
  /** The day of the newest knowledge, as a decimal year. */
  last: number;
}

/**
 * A partial date as a decimal year: the middle of the time that it may mean.
 * @example decimalYear("2015") === 2015.5
 */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + (day === undefined ? 0.5 : (day - 0.5) / 31) / 12;
}

/** Widths of a year of today: years before the break count a ninth. */
function width(from: number, to: number): number {
  const before = Math.max(0, Math.min(to, breakYear) - Math.min(from, breakYear));
  return before / squeeze + (to - from - before);
}

/** Where a moment stands on the scale, in per cent of its width; outside the scale below 0 or above 100. */
export function positionOf({ first, last }: YearScale, year: number): number {
  const whole = width(first, last);
  const offset = year >= first ? width(first, year) : -width(year, first);
  return Math.round((offset / whole) * 10_000) / 100;
}

/** Whether some of the scale is squeezed, so that a reader must be told. */
export function hasBreak({ first, last }: YearScale): boolean {
  return first < breakYear && last > breakYear;
}

/** A year of the scale: where it begins and ends, and whether there is room to write it. */
export interface YearTick {
  year: number;
  /** Per cent of the scale. */
  at: number;
  /** Where the year ends, at most the end of the scale. */
  end: number;
  labelled: boolean;
}

/** Room that the figures of a year need, in pixels. */
const labelRoom = 34;

/**
 * Every year of the scale, those labelled for which there is room: in full, else each second, fifth or tenth.
 * @param pixels width in which the whole scale is drawn; what is zoomed into is drawn wider
 */
export function yearTicks(scale: YearScale, pixels: number): YearTick[] {
  const years = Array.from({ length: Math.floor(scale.last) - scale.first + 1 }, (_, i) => scale.first + i);
  const yearPixels = (year: number) => ((positionOf(scale, year + 1) - positionOf(scale, year)) / 100) * pixels;
  const fits = (year: number, every: number) => yearPixels(year) * every >= labelRoom;
  const labelled = (year: number) => {
    const every = [1, 2, 5, 10, 20].find((step) => fits(year, step)) ?? 50;
    if (year % every !== 0) return false;
    // the last label before the break must not run into the first one after it
    return year >= breakYear || (breakYear - year) * yearPixels(year) >= labelRoom / 2 || every === 1;
  };
  return years.map((year) => ({
    year,
    at: positionOf(scale, year),
    end: Math.min(100, positionOf(scale, year + 1)),
    labelled: labelled(year),
  }));
}

/** The year that stands at a place of the scale: the inverse of `positionOf`, whole years only, within the scale. */
export function yearAt(scale: YearScale, position: number): number {
  const last = Math.floor(scale.last);
  for (let year = last; year > scale.first; year--) if (positionOf(scale, year) <= position) return year;
  return scale.first;
}
