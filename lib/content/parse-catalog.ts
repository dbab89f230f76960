import type { z } from "zod";
import { type Locale, locales } from "../i18n/locales";
import type { CatalogDraft, Draft, EntryDraft, ProseDraft } from "./draft";
import { parseMarkdown } from "./parse-markdown";
import { parseYaml } from "./parse-yaml";
import type { Problem } from "./problem";
import type { ContentFiles } from "./read-files";
import { CategorySchema } from "./schema/category";
import { CollectionSchema } from "./schema/collection";
import { ConceptSchema } from "./schema/concept";
import { LayersSchema } from "./schema/layer";
import { ProjectSchema } from "./schema/project";
import { ProseSchema } from "./schema/prose";
import { SiteSchema } from "./schema/site";
import { SnapshotSchema } from "./schema/snapshot";
import { idPattern } from "./schema/text";
import { validate } from "./validate";

/** Parses every file by its schema. What fits goes into the draft, what does not becomes problems. */
export function parseCatalog(files: ContentFiles): { draft: CatalogDraft; problems: Problem[] } {
  const problems: Problem[] = [...files.problems];
  const categories = entries(files, "categories", "category.yaml", CategorySchema, problems);
  const projects = entries(files, "projects", "project.yaml", ProjectSchema, problems);
  const collections = entries(files, "collections", "collection.yaml", CollectionSchema, problems);
  const concepts = entries(files, "concepts", "concept.yaml", ConceptSchema, problems);
  const draft: CatalogDraft = {
    root: files.root,
    site: file(files, "site.yaml", SiteSchema, problems),
    layers: file(files, "layers.yaml", LayersSchema, problems),
    categories: categories.found,
    projects: projects.found,
    collections: collections.found,
    concepts: concepts.found,
    snapshots: snapshots(files, problems),
    broken: {
      categories: categories.broken,
      projects: projects.broken,
      collections: collections.broken,
      concepts: concepts.broken,
    },
    present: new Set([
      ...[...files.texts.keys()].map((name) => `${files.root}/${name}`),
      ...files.problems.map((problem) => problem.file),
    ]),
  };
  return { draft, problems };
}

/** One YAML file by its schema; undefined, with problems noted, where it is missing or does not fit. */
function file<S extends z.ZodType>(
  files: ContentFiles,
  name: string,
  schema: S,
  problems: Problem[],
): Draft<z.output<S>> | undefined {
  const path = `${files.root}/${name}`;
  const text = files.texts.get(name);
  if (text === undefined) {
    const oversized = files.problems.some((problem) => problem.file === path);
    if (!oversized) problems.push({ file: path, line: 1, field: "", message: "missing file; see content/README.md" });
    return undefined;
  }
  const yaml = parseYaml(text, path);
  problems.push(...yaml.problems);
  if (yaml.problems.length > 0) return undefined;
  const { value, problems: found } = validate(schema, yaml.data ?? {}, path, yaml.locate);
  problems.push(...found);
  return found.length > 0 ? undefined : { file: path, facts: value as z.output<S>, locate: yaml.locate };
}

/** All entries of a kind: a folder each, with its facts and a Markdown file for each language. */
function entries<S extends z.ZodType>(
  files: ContentFiles,
  folder: string,
  factsName: string,
  schema: S,
  problems: Problem[],
) {
  const found = new Map<string, EntryDraft<z.output<S>>>();
  const broken = new Set<string>();
  const inFolder = [
    ...files.texts.keys(),
    ...files.problems.map((problem) => problem.file.slice(files.root.length + 1)),
  ]
    .map((name) => name.split("/"))
    .filter((parts) => parts.length === 3 && parts[0] === folder)
    .map((parts) => parts[1] as string);
  for (const id of new Set(inFolder)) {
    const place = `${folder}/${id}`;
    if (!idPattern.test(id)) {
      const message = `the folder's name is not an identifier: lower-case letters, digits and single hyphens`;
      problems.push({ file: `${files.root}/${place}`, line: 1, field: "", message });
    }
    const facts = file(files, `${place}/${factsName}`, schema, problems);
    const prose = Object.fromEntries(
      locales.map((locale) => [locale, proseOf(files, `${place}/${locale}.md`, locale, problems)]),
    );
    if (facts) found.set(id, { ...facts, id, prose });
    else broken.add(id);
  }
  return { found, broken };
}

function proseOf(files: ContentFiles, name: string, locale: Locale, problems: Problem[]): ProseDraft | undefined {
  const path = `${files.root}/${name}`;
  const text = files.texts.get(name);
  if (text === undefined) {
    if (locale === "en" && !files.problems.some((problem) => problem.file === path))
      problems.push({ file: path, line: 1, field: "", message: "missing file; English prose is required" });
    return undefined;
  }
  const { data, locate, body, bodyLine, problems: found } = parseMarkdown(text, path);
  problems.push(...found);
  if (found.length > 0) return undefined;
  const front = validate(ProseSchema, data, path, locate);
  problems.push(...front.problems);
  return front.value && { file: path, summary: front.value.summary, body, bodyLine };
}

function snapshots(files: ContentFiles, problems: Problem[]) {
  const found: CatalogDraft["snapshots"] = new Map();
  for (const name of files.texts.keys()) {
    if (!name.startsWith("snapshots/")) continue;
    const snapshot = file(files, name, SnapshotSchema, problems);
    if (snapshot) found.set(name, snapshot);
  }
  return found;
}
