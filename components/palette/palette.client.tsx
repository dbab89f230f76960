"use client";

import { Command } from "cmdk";
import { useTheme } from "next-themes";
import { useEffect, useMemo, useRef, useState } from "react";
import { StateLabel } from "@/components/project/state-label";
import { useJson } from "@/components/ui/use-json.client";
import { ifLoaded } from "@/components/ui/use-module.client";
import type { PalettePlace } from "@/lib/catalog/palette";
import { parseSlugs } from "@/lib/catalog/url-parts";
import type { ExplorerFile } from "@/lib/explorer-file";
import { fill } from "@/lib/i18n/format";
import { dataRoutes, routes } from "@/lib/routes";
import { normalize } from "@/lib/search/normalize";
import { createSearch } from "@/lib/search/search";
import type { PaletteProps } from "./palette-trigger.client";
import { recentVisits } from "./recent.client";

/** Most projects, and most other places, that are listed for what is typed. */
const limits = { projects: 8, places: 6 };

/** Goes anywhere and does what the header does, from the keyboard: a dialog with one field and a list. */
export function Palette({ locale, pages, otherLanguages, words, onClose }: PaletteProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const { resolvedTheme, setTheme } = useTheme();
  const data = ifLoaded(useJson<ExplorerFile>(dataRoutes.explorer(locale)));
  const places = ifLoaded(useJson<PalettePlace[]>(dataRoutes.palette(locale)));
  const search = useMemo(() => data && createSearch(data.documents), [data]);
  const bySlug = useMemo(() => new Map(data?.cards.map((card) => [card.slug, card])), [data]);
  useEffect(() => {
    dialog.current?.showModal();
    // the library's frame can take the focus too, and stands first
    dialog.current?.querySelector("input")?.focus();
  }, []);

  const query = normalize(typed);
  const projects = (query && search ? search.find(typed).hits : [])
    .slice(0, limits.projects)
    .flatMap(({ slug }) => bySlug.get(slug) ?? []);
  const matches = (texts: readonly string[]) => texts.some((text) => normalize(text).includes(query));
  const found = query ? (places ?? []).filter(({ words: names }) => matches(names)).slice(0, limits.places) : [];
  const ticked = parseSlugs(new URLSearchParams(window.location.search).get("p"));
  const actions = [
    ...(ticked.length > 1
      ? [{ name: fill(words.compareTicked, { n: ticked.length }), href: routes.compare(locale, ticked) }]
      : []),
    ...pages,
    ...otherLanguages.map(({ href, name }) => ({ name, href: `${href}${window.location.search}` })),
  ].filter(({ name }) => matches([name]));
  const themeAction = resolvedTheme === "dark" ? words.toLight : words.toDark;
  const recent = query ? [] : recentVisits();
  const go = (href: string) => window.location.assign(href);
  const [selected, setSelected] = useState("");
  const [first] = projects;
  // the library selects the first of what is there as one types; the projects may come after that
  useEffect(() => {
    if (first) setSelected(projectValue(first));
  }, [first]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes it by Escape; this is for a click beside it
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="palette"
    >
      <Command shouldFilter={false} loop label={words.label} value={selected} onValueChange={setSelected}>
        <Command.Input value={typed} onValueChange={setTyped} placeholder={words.placeholder} maxLength={100} />
        <Command.List label={words.results}>
          <Command.Empty>{data && places ? words.none : words.loading}</Command.Empty>
          <Group heading={words.recent} items={recent} onGo={go} />
          {projects.length > 0 && (
            <Command.Group heading={words.projects}>
              {projects.map((project) => (
                <Command.Item
                  key={project.slug}
                  value={projectValue(project)}
                  onSelect={() => go(routes.project(locale, project.slug))}
                >
                  <span className="font-medium">{project.name}</span>
                  <span className="text-12 text-ink-3">{project.categoryName}</span>
                  <span className="ml-auto text-12">
                    <StateLabel words={words} state={project.state} alive={project.alive} since={project.since} />
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {(["category", "concept", "collection"] as const).map((kind) => (
            <Group
              key={kind}
              heading={words.places[kind]}
              items={found.filter((place) => place.kind === kind)}
              onGo={go}
            />
          ))}
          {query && (
            <Command.Group heading={words.search}>
              <Command.Item
                value="search"
                onSelect={() => go(routes.explorer(locale, `?q=${encodeURIComponent(typed.trim())}`))}
              >
                {fill(words.searchFor, { query: typed.trim() })}
              </Command.Item>
            </Command.Group>
          )}
          <Group heading={words.actions} items={actions} onGo={go} />
          {matches([themeAction]) && (
            <Command.Group>
              <Command.Item
                value="theme"
                onSelect={() => {
                  setTheme(resolvedTheme === "dark" ? "light" : "dark");
                  dialog.current?.close();
                }}
              >
                {themeAction}
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  );
}

/** By what the library tells a project's line from all others. */
function projectValue({ slug }: { slug: string }): string {
  return `project ${slug}`;
}

interface GroupProps {
  heading: string;
  items: readonly { href: string; name: string }[];
  onGo: (href: string) => void;
}

/** Places under a heading; nothing where there are none. */
function Group({ heading, items, onGo }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {items.map(({ href, name }) => (
        <Command.Item key={href} value={`${heading} ${href}`} onSelect={() => onGo(href)}>
          {name}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
