import { existsSync } from "node:fs";
import path from "node:path";
import { problemAt } from "../draft";
import { eachProject, type Rule } from "./rule";

/** Path of a mark in the simple-icons package. */
export function iconFile(slug: string): string {
  return path.join(process.cwd(), "node_modules/simple-icons/icons", `${slug}.svg`);
}

/** A mark that an entry asks for is in the package that draws it. */
export const iconsExist: Rule = (draft) =>
  eachProject(draft, (project) => {
    const slug = project.facts.identifiers.simpleIcons;
    if (slug === undefined || (/^[a-z0-9]+$/.test(slug) && existsSync(iconFile(slug)))) return [];
    const message = `simple-icons has no "${slug}"; leave it out and the site draws a monogram`;
    return [problemAt(project, ["identifiers", "simpleIcons"], message)];
  });
