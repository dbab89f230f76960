import { type Draft, problemAt } from "../draft";
import { quote } from "../nearest";
import type { Problem } from "../problem";
import { isAlive, type Rule } from "./rule";

/**
 * What is wrong with an address, or undefined. Only https leads anywhere from the site: no `javascript:`, no `data:`.
 * @param httpToo whether a plain http address may stay, because what it led to is gone
 */
export function badAddress(address: string, httpToo = false): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return `${quote(address)} is not an address; write https://…`;
  if (url.protocol === "https:" && url.hostname.includes(".")) return undefined;
  if (url.protocol === "http:")
    return httpToo
      ? undefined
      : `${quote(address)} must be https; http may stay only on a project that is not alive and has links.announcement`;
  return `${quote(address)} is not allowed: only https addresses`;
}

/** Every address in the catalogue is one a visitor may safely follow. */
export const safeLinks: Rule = (draft) => {
  const problems: Problem[] = [];
  const check = (at: Draft<unknown>, path: PropertyKey[], address: string | undefined, httpToo = false) => {
    const message = address === undefined ? undefined : badAddress(address, httpToo);
    if (message) problems.push(problemAt(at, path, message));
  };
  for (const project of draft.projects.values()) {
    const { links, owner, sources } = project.facts;
    const dead = !isAlive(project) && links.announcement !== undefined;
    for (const key of ["website", "repository", "documentation", "announcement"] as const)
      check(project, ["links", key], links[key], dead && key !== "announcement");
    if (links.image?.includes("://"))
      problems.push(
        problemAt(project, ["links", "image"], "an image reference such as docker.io/library/nginx, not an address"),
      );
    check(project, ["owner", "url"], owner?.url);
    for (const [i, { url }] of sources.entries()) check(project, ["sources", i, "url"], url);
  }
  for (const collection of draft.collections.values()) {
    for (const [i, { url }] of collection.facts.sources.entries()) check(collection, ["sources", i, "url"], url);
    for (const [s, { rows }] of collection.facts.sections.entries())
      for (const [r, { url }] of rows.entries()) check(collection, ["sections", s, "rows", r, "url"], url);
  }
  for (const snapshot of draft.snapshots.values()) check(snapshot, ["origin", "url"], snapshot.facts.origin.url);
  return problems;
};
