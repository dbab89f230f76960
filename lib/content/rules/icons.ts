import { existsSync } from "node:fs";
import { problemAt } from "../draft";
import { iconFile } from "../marks";
import { eachProject, type Rule } from "./rule";

/** A mark that an entry asks for is in the package that draws it. */
export const iconsExist: Rule = (draft) =>
  eachProject(draft, (project) => {
    const slug = project.facts.identifiers.simpleIcons;
    if (slug === undefined || (/^[a-z0-9]+$/.test(slug) && existsSync(iconFile(slug)))) return [];
    const message = `simple-icons has no "${slug}"; leave it out and the site draws a monogram`;
    return [problemAt(project, ["identifiers", "simpleIcons"], message)];
  });
