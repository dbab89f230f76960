import { type Locale, locales } from "../i18n/locales";
import { compareNames } from "../i18n/name-order";
import type { Catalog, Figures, Prose } from "./catalog";
import type { CatalogDraft, EntryDraft } from "./draft";
import { markOf } from "./marks";
import type { Snapshot } from "./schema/snapshot";
import { aliveStates } from "./schema/status";

/** Turns a draft without problems into the catalogue that pages read: sorted, figures joined, languages filled in. */
export function assemble(draft: CatalogDraft): Catalog {
  if (!draft.site || !draft.layers) throw new Error("assemble needs a draft that was found valid");
  const layers = draft.layers.facts;
  const layerOrder = new Map(layers.map((layer, i) => [layer.id, i]));
  const byPlace = (a: Placed, b: Placed) => rank(layerOrder, a.layer) - rank(layerOrder, b.layer) || a.order - b.order;
  const snapshots = [...draft.snapshots.values()].map((snapshot) => snapshot.facts).sort(byDate);
  return {
    site: draft.site.facts,
    layers,
    categories: [...draft.categories.values()]
      .map(({ id, facts, prose }) => ({ ...facts, id, prose: fillIn(prose) }))
      .sort(byPlace),
    projects: [...draft.projects.values()]
      .map(({ id, facts, prose }) => ({
        ...facts,
        slug: id,
        alive: aliveStates.includes(facts.status.state),
        prose: fillIn(prose),
        figures: figuresOf(id, snapshots),
        ...(facts.identifiers.simpleIcons && { mark: markOf(facts.identifiers.simpleIcons) }),
      }))
      .sort((a, b) => compareNames(a.name, b.name)),
    collections: [...draft.collections.values()]
      .map(({ id, facts, prose }) => ({ ...facts, id, prose: fillIn(prose) }))
      .sort((a, b) => a.order - b.order),
    concepts: [...draft.concepts.values()]
      .map(({ id, facts, prose }) => ({ ...facts, slug: id, prose: fillIn(prose) }))
      .sort(byPlace),
    figuresDate: snapshots.at(-1)?.date,
  };
}

/** What stands within a layer, in an order of its own. */
interface Placed {
  layer: string;
  order: number;
}

function rank(order: Map<string, number>, id: string): number {
  return order.get(id) ?? order.size;
}

function byDate(a: Snapshot, b: Snapshot): number {
  return a.date.localeCompare(b.date);
}

/** English stands in for a language that an entry lacks. */
function fillIn(prose: EntryDraft<unknown>["prose"]): Record<Locale, Prose> {
  const filled = locales.map((locale) => {
    const own = prose[locale] ? locale : "en";
    const { summary = "", body = "", file = "" } = prose[own] ?? {};
    return [locale, { summary, body, locale: own, file }] as const;
  });
  return Object.fromEntries(filled) as Record<Locale, Prose>;
}

/** For each figure the newest snapshot that has it. */
function figuresOf(slug: string, oldestFirst: Snapshot[]): Figures {
  const figures: Record<string, unknown> = {};
  for (const { date, origin, projects } of oldestFirst) {
    for (const [key, value] of Object.entries(projects[slug] ?? {})) figures[key] = { value, date, origin };
  }
  return figures as Figures;
}
