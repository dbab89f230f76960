import { lifeOf } from "./life";
import { descentsOf } from "./lineage";
import type { Catalog, Project } from "./types";
import { decimalYear } from "./year-scale";

/** Projects by when they began, but what came out of one of them stands right below it, and so on down. */
export function familyOrder(catalog: Catalog, projects: readonly Project[]): Project[] {
  const start = (project: Project) => decimalYear(lifeOf(project)?.start ?? "9999");
  const byStart = (a: Project, b: Project) => start(a) - start(b) || a.name.localeCompare(b.name, "en");
  const members = new Set(projects);
  const steps = descentsOf(catalog).filter(({ earlier, later }) => members.has(earlier) && members.has(later));
  const ordered = new Set<Project>();
  const visit = (project: Project) => {
    if (ordered.has(project)) return;
    ordered.add(project);
    const heirs = steps.filter(({ earlier }) => earlier === project).map(({ later }) => later);
    heirs.sort(byStart).forEach(visit);
  };
  [...projects].sort(byStart).forEach(visit);
  return [...ordered];
}
