import type { Entry } from "./entry";
import { contains, type FoundIn, fittingName, type Wanted, wantedOf } from "./fit";

/** Why a project was found: the place, and the text there as it is written. */
export interface Why {
  in: Exclude<FoundIn, "name">;
  text: string;
}

/** Why a phrase found an entry: of several words the one that lies farthest from the name; undefined where the name says it all. */
export function explain(entry: Entry, phrase: string): Why | undefined {
  const whole = whyOf(entry, wantedOf(phrase));
  if (whole !== "nothing" || !phrase.includes(" ")) return whole === "nothing" ? undefined : whole;
  const each = phrase.split(" ").map((word) => whyOf(entry, wantedOf(word)));
  const order: readonly Why["in"][] = ["summary", "category", "tag", "alias"];
  const found = each.filter((why) => why !== undefined && why !== "nothing");
  return order.flatMap((place) => found.find((why) => why.in === place) ?? [])[0];
}

function whyOf(entry: Entry, wanted: Wanted): Why | undefined | "nothing" {
  const at = fittingName(entry, wanted);
  // the slug, which is the first of the others, is the name once more
  const alias = at > 1 ? entry.names[at - 1] : undefined;
  if (at >= 0) return alias && { in: "alias", text: alias.written };
  const { tags, categories, also, summaries } = entry;
  const places = [
    ["tag", tags],
    ["category", [...categories, ...also]],
    ["summary", summaries],
  ] as const;
  for (const [place, fields] of places) {
    const field = fields.find((each) => contains(each, wanted.text, wanted.inside));
    if (field) return { in: place, text: field.written };
  }
  return "nothing";
}
