import { readFileSync } from "node:fs";
import path from "node:path";
import type { Mark } from "./catalog";

/** Longest outline, in characters of its path, that still reads at 13 px; a finer one clogs there. */
const plainest = 1850;

/** Path of a mark in the simple-icons package. */
export function iconFile(icon: string): string {
  return path.join(process.cwd(), "node_modules/simple-icons/icons", `${icon}.svg`);
}

/** The outline of a mark as an SVG path element. The icon must exist; a rule sees to that. */
export function markOutline(icon: string): string {
  const [, outline = ""] = /(<path .*\/>)/.exec(readFileSync(iconFile(icon), "utf8")) ?? [];
  return outline;
}

/** The mark of an icon: which of the two sheets it is drawn on follows from how fine it is. */
export function markOf(icon: string): Mark {
  return { icon, sheet: markOutline(icon).length > plainest ? "fine" : "plain" };
}
