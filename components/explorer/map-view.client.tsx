"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { isMapKey, nextPlace } from "./map-keys";
import { type MapSheet, mapSheet, type ShownOnMap } from "./map-sheet.client";

interface MapViewProps {
  /** The map, drawn by the server. */
  children: ReactNode;
  /** Whether the map is the view; else it is out of sight and carries nothing. */
  visible: boolean;
  shown: ShownOnMap;
  /** Whether a click ticks a tile instead of opening it. */
  picking: boolean;
  onToggle: (slug: string) => void;
  /** How the keyboard works here, in words. */
  hint: string;
}

const nothing: ReadonlySet<string> = new Set();

/** The map of the page: shows the result on it, folds its bands on a phone, and moves over it with the arrow keys. */
export function MapView({ children, visible, shown, picking, onToggle, hint }: MapViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<MapSheet>(undefined);

  useLayoutEffect(() => {
    const element = root.current?.querySelector<HTMLElement>("[data-map]");
    if (!sheet.current && element) sheet.current = mapSheet(element);
    sheet.current?.show(visible ? shown : { ...shown, slugs: nothing });
    // what stands in the page, and what the address asked for, nobody typed just now
    if (!shown.slugs || document.documentElement.dataset.pending !== undefined) sheet.current?.finish();
  }, [visible, shown]);

  // who scrolls sees what lies below
  useEffect(() => {
    const finish = () => sheet.current?.finish();
    window.addEventListener("scroll", finish, { passive: true });
    return () => window.removeEventListener("scroll", finish);
  }, []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const tile = tileAt(event.target);
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "c") onToggle(slugOf(tile));
    if (!isMapKey(event.key)) return;
    event.preventDefault();
    sheet.current?.finish();
    // on a phone the tiles of a folded band are not to be seen either
    const tiles = tilesOf(event.currentTarget).filter((each) => each.offsetParent !== null);
    const places = tiles.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    tiles[nextPlace(places, tiles.indexOf(tile), event.key)]?.focus();
  };

  const onClick = (event: React.MouseEvent) => {
    const tile = tileAt(event.target);
    if (tile && picking) {
      event.preventDefault();
      onToggle(slugOf(tile));
    }
    const toggle = event.target instanceof Element && event.target.closest<HTMLElement>(".map-toggle");
    if (toggle) toggle.ariaExpanded = String(toggle.closest("[data-band]")?.toggleAttribute("data-open"));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links and buttons inside act; these only listen for them
    <div
      ref={root}
      hidden={!visible}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className={`group ${picking ? "picking" : ""}`}
    >
      {children}
      <p className="sr-only mt-2 text-12 text-ink-2 group-has-focus-visible:not-sr-only">{hint}</p>
    </div>
  );
}

function tileAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".tile") : null;
}

function slugOf(tile: HTMLElement): string {
  return tile.parentElement?.dataset.tile ?? "";
}

/** The links of the tiles of the result, in reading order. */
function tilesOf(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>("[data-tile]:not([hidden]) > .tile")];
}
