"use client";

/** What a result needs beyond the map, in one piece of code that is loaded at the visitor's first move. */
export { BestMatches } from "./best-matches.client";
export { CardPages } from "./card-pages.client";
export { CompareTray } from "./compare-tray.client";
export { FacetDrawer } from "./facet-drawer.client";
export { ResultTable } from "./result-table.client";
