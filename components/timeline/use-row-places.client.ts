"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Timeline, TimelineRow } from "@/lib/catalog/timeline";
import { measures, type TimelineView } from "@/lib/catalog/timeline-view";
import { barWidth, rowId } from "./timeline-row";

/** A row's elements, looked up once. */
interface RowElements {
  group: Element;
  name: Element | null;
  bar: Element | null;
  signs: Element[];
}

/**
 * Puts the rows of a drawn timeline where a view says. By hand, because React, asked to look at 400 rows again, takes
 * several times the tenth of a second in which a zoom must be on the screen; to it, the rows never change.
 */
export function useRowPlaces(root: RefObject<HTMLElement | null>, timeline: Timeline, view: TimelineView): void {
  const known = useRef(new Map<string, RowElements>());
  const skipping = useRef(false);
  useLayoutEffect(() => {
    for (const row of timeline.bands.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))) {
      const elements = known.current.get(row.slug) ?? elementsOf(row);
      if (!elements) continue;
      known.current.set(row.slug, elements);
      place(elements, row, view);
    }
    const blocks = [...(root.current?.querySelectorAll<HTMLElement>(".timeline-block") ?? [])];
    // what is in sight when the page takes over stays as it is: to be skipped for a moment would count as a jump
    const seen = new Set(skipping.current ? [] : blocks.filter(isInWindow));
    for (const block of blocks) if (!seen.has(block)) skipUnseen(block);
    skipping.current = true;
  }, [root, timeline, view]);
}

function elementsOf({ slug }: TimelineRow): RowElements | undefined {
  const group = document.getElementById(rowId(slug));
  if (!group) return undefined;
  return {
    group,
    name: group.querySelector(".row-name"),
    bar: group.querySelector(".life, .gone"),
    signs: [...group.querySelectorAll("[href^='#sign-']")],
  };
}

/** Hides a row or moves it; a bar that began before the window begins at its edge, and so does the name before it. */
function place({ group, name, bar, signs }: RowElements, { slug, start, end, marks }: TimelineRow, view: TimelineView) {
  const y = view.rows.get(slug);
  if (y === undefined) return set(group, "display", "none");
  set(group, "display", "inline");
  set(group, "transform", `translate(0 ${y})`);
  const left = Math.max(start, view.window.from);
  set(name, "x", `${left}%`);
  set(bar, end === undefined ? "x1" : "x", `${left}%`);
  if (end !== undefined) set(bar, "width", `${barWidth(left, end)}%`);
  for (const [i, sign] of signs.entries()) set(sign, "display", (marks?.[i]?.at ?? 0) < left ? "none" : "inline");
}

function set(element: Element | null, name: string, value: string) {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function isInWindow(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Blocks outside the window are neither laid out nor painted; their height is known, so nothing jumps. */
function skipUnseen(block: HTMLElement) {
  const rows = Number(block.querySelector(".rows")?.getAttribute("height") ?? 0);
  block.style.setProperty("contain-intrinsic-block-size", `${measures.block + rows}px`);
  block.style.setProperty("content-visibility", "auto");
}
