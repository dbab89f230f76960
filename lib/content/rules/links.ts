import { type Draft, problemAt } from "../draft";
import { quote } from "../nearest";
import type { Problem } from "../problem";
import { isAlive, type Rule } from "./rule";

/**
 * What is wrong with an address, or undefined. Only https leads anywhere from the site: no `javascript:`, no `data:`.
 */
export function badAddress(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return `${quote(address)} is not an address; write https://…`;
  if (url.protocol === "http:") return `${quote(address)} must be https`;
  if (url.protocol !== "https:") return `${quote(address)} is not allowed: only https addresses`;
  // URL forgives what a browser would resolve against the page: "https:example.org", blanks, backslashes
  if (!/^https:\/\/[^\s\\]+$/i.test(address)) return `${quote(address)} is not an address; write https://…`;
  if (url.username || url.password) return `${quote(address)} must not carry a name or password`;
  return url.hostname.includes(".") ? undefined : `${quote(address)} has no public host`;
}

/** The same for what a project links to, where plain http may stay if the project is gone and its end is announced. */
function badLink(address: string, gone: boolean): string | undefined {
  if (!/^http:\/\/[^\s\\]+$/i.test(address) || !URL.canParse(address)) return badAddress(address);
  const condition = "http may stay only on a project that is not alive and has links.announcement";
  return gone ? undefined : `${quote(address)} must be https; ${condition}`;
}

/** Every address in the catalogue is one a visitor may safely follow. */
export const safeLinks: Rule = (draft) => {
  const problems: Problem[] = [];
  const check = (at: Draft<unknown>, path: PropertyKey[], address: string | undefined, bad = badAddress) => {
    const message = address === undefined ? undefined : bad(address);
    if (message) problems.push(problemAt(at, path, message));
  };
  for (const project of draft.projects.values()) {
    const { links, owner, sources } = project.facts;
    const gone = !isAlive(project) && links.announcement !== undefined;
    for (const key of ["website", "repository", "documentation"] as const)
      check(project, ["links", key], links[key], (address) => badLink(address, gone));
    check(project, ["links", "announcement"], links.announcement);
    if (links.image?.includes("://"))
      problems.push(
        problemAt(project, ["links", "image"], "an image reference such as docker.io/library/nginx, not an address"),
      );
    check(project, ["owner", "url"], owner?.url);
    for (const [i, { url }] of sources.entries()) check(project, ["sources", i, "url"], url);
  }
  for (const entry of [...draft.collections.values(), ...draft.concepts.values()])
    for (const [i, { url }] of entry.facts.sources.entries()) check(entry, ["sources", i, "url"], url);
  for (const collection of draft.collections.values())
    for (const [s, { rows }] of collection.facts.sections.entries())
      for (const [r, { url }] of rows.entries()) check(collection, ["sections", s, "rows", r, "url"], url);
  for (const snapshot of draft.snapshots.values()) check(snapshot, ["origin", "url"], snapshot.facts.origin.url);
  return problems;
};
